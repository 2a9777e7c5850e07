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
        Locator pair = pair(number);
        pair.getByLabel("Question", new Locator.GetByLabelOptions().setExact(true))
                .fill(question);
        pair.getByLabel("Answer", new Locator.GetByLabelOptions().setExact(true))
                .fill(answer);
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
        Locator status = page.locator("gw-work-page footer .tag[role=status]");
        String before = status.textContent();
        change.run();
        assertThat(status).not().hasText(before);
        assertThat(status).hasText(Pattern.compile("^Saved · \\d+$"));
    }

    /** The one next step, when it is called this and can be done. */
    void next(String name) {
        Locator primary = page.locator("gw-work-page #primary");
        assertThat(primary).containsText(name);
        primary.click();
    }
}
