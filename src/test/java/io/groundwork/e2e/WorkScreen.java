package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The screen on which people label and review, as eyes and hands find it. */
final class WorkScreen {

    private static final String ENDS_OF_TEXT =
            """
            (passage, wanted) => {
              const paragraph = [...passage.querySelectorAll('p')].find((one) => one.textContent.includes(wanted));
              const text = paragraph.firstChild;
              const from = text.data.indexOf(wanted);
              const box = (start, end, last) => {
                const range = document.createRange();
                range.setStart(text, start);
                range.setEnd(text, end);
                const boxes = [...range.getClientRects()];
                return last ? boxes[boxes.length - 1] : boxes[0];
              };
              paragraph.scrollIntoView({ block: 'center' });
              const first = box(from, from + 1, false);
              const last = box(from + wanted.length - 1, from + wanted.length, true);
              return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
            }
            """;

    private final Page page;

    WorkScreen(Page page) {
        this.page = page;
    }

    /** The card of a pair. */
    Locator pair(int number) {
        return part("Pair " + number);
    }

    /** The card of a part. */
    Locator part(String name) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .and(page.locator("[data-part]"));
    }

    Page page() {
        return page;
    }

    /** The part with the pairs. */
    Locator right() {
        return page.locator("gw-form-qa section[part=right]");
    }

    /** A field of a pair. */
    Locator field(int pair, String name) {
        return pair(pair).getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    /** A dialog over the page. */
    Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    /** What stands in the slots of a dialog. */
    Locator inDialog(String title) {
        return page.locator("gw-work-dialog[heading='" + title + "']");
    }

    /** What the status line says about the draft. */
    Locator status() {
        return page.locator("gw-work-page footer .tag[role=status]");
    }

    /** What is said above the bar below. */
    Locator note() {
        return page.locator("gw-work-page .note");
    }

    Locator primary() {
        return page.locator("gw-work-page #primary");
    }

    String id() {
        return page.url().replaceAll(".*/work/([^?]*).*", "$1");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Draws the mouse over a stretch of the passage. */
    void select(String wanted) {
        Object ends = page.locator("gw-passage .text").evaluate(ENDS_OF_TEXT, wanted);
        List<Double> at = ((List<?>) ends)
                .stream().map(number -> ((Number) number).doubleValue()).toList();
        page.mouse().move(at.get(0), at.get(1));
        page.mouse().down();
        page.mouse().move(at.get(2), at.get(3), new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
    }

    /** Writes a question and its answer into the pair in hand and says which type it is. */
    void write(int number, String question, String answer, String type) {
        field(number, "Question").fill(question);
        field(number, "Answer").fill(answer);
        type(number, type).click();
        assertThat(type(number, type)).hasAttribute("aria-pressed", "true");
    }

    Locator type(int number, String type) {
        return pair(number)
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Type"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + type)));
    }

    /** Does something and waits until the status line says that it is in the database. */
    void saved(Runnable change) {
        Locator status = status();
        String before = status.textContent();
        change.run();
        assertThat(status).not().hasText(before);
        assertThat(status).hasText(Pattern.compile("^Saved · \\d+$"));
    }

    /** The one next step, when it is called this and can be done. */
    void next(String name) {
        assertThat(primary()).containsText(name);
        primary().click();
    }
}
