package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of one item: its material, what was made of it, and its history, for those who may see all of it. */
class ItemPageIT {

    private static final String PASSAGE =
            "The harbour tunnel opened in 1911. A crossing on foot took eight minutes; the ferry had taken twenty.";

    private final Tour tour = new Tour();

    @TempDir
    Path home;

    @Test
    void managersReadAndActOnWhatAnItemBecameAndReviewersDoNotGetThere() {
        try (RunningServer server = RunningServer.demo(home);
                Browser browser = new Browser()) {
            ApiClient manager = ApiClient.signIn(server.url(), "manager");
            ApiClient annotator = ApiClient.signIn(server.url(), "annotator");
            ApiClient reviewer = ApiClient.signIn(server.url(), "reviewer");
            String project = Scripts.launchedProject(manager, annotator, reviewer);
            Scripts.importLines(manager, project, Scripts.line("tunnel", PASSAGE));
            JsonNode work = Scripts.next(annotator, project);
            String item = work.at("/work/itemId").asText();

            Page page = browser.person();
            Browser.signIn(page, server.url(), "manager");
            page.navigate(server.url() + "/history/item/" + item);
            assertThat(page.getByText("Nothing was submitted yet.")).isVisible();
            assertThat(page.locator("gw-passage")).containsText("eight minutes");

            Scripts.submit(annotator, work, pairs()).expect(200);
            page.navigate(server.url() + "/projects/" + project + "/items");
            row(page).getByRole(AriaRole.LINK).click();
            page.waitForURL(url -> url.endsWith("/history/item/" + item));
            assertThat(page.locator("gw-form-qa")).containsText("How long did a crossing take on foot?");
            assertThat(page.locator("gw-form-qa textarea")).hasCount(0);
            Locator lines = page.locator(".gw-trail li");
            assertThat(lines.filter(new Locator.FilterOptions().setHasText("submitted the annotation")))
                    .hasCount(1);
            tour.see(page, "item");

            page.navigate(server.url() + "/projects/" + project + "/items");
            act(page, "Put back into the queue");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("1 item was left as it is");
            assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.LINK)).hasText("tunnel");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                    .click();
            act(page, "Hold");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Done for 1 item");
            tour.see(page, "bulk-done");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                    .click();
            assertThat(row(page)).containsText("Held");

            Page other = browser.person();
            Browser.signIn(other, server.url(), "reviewer");
            other.navigate(server.url() + "/projects/" + project + "/items");
            assertThat(row(other)).isVisible();
            assertThat(row(other).getByRole(AriaRole.LINK)).hasCount(0);
            other.navigate(server.url() + "/history/item/" + item);
            assertThat(other.locator(".gw-empty")).isVisible();
            assertThat(other.locator(".gw-trail")).hasCount(0);
            tour.nothingFound();
        }
    }

    /** Does one of the manager's actions to the item and waits for what became of it. */
    private static void act(Page page, String action) {
        row(page).getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Actions").setExact(true))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(action))
                .click();
        if (action.equals("Hold")) {
            page.getByLabel("Reason").fill("Look at it first");
        }
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .click();
    }

    private static Locator row(Page page) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("tunnel"));
    }

    private static Map<String, Object> pairs() {
        return Map.of(
                "pairs",
                List.of(
                        pair("p1", "How long did a crossing take on foot?", "Eight minutes.", "how", "eight minutes"),
                        pair("p2", "When did the harbour tunnel open?", "It opened in 1911.", "when", "1911")));
    }

    private static Map<String, Object> pair(String id, String question, String answer, String type, String span) {
        return Map.of(
                "id",
                id,
                "question",
                question,
                "answer",
                answer,
                "type",
                type,
                "wholePassage",
                false,
                "spans",
                List.of(Scripts.span(PASSAGE, span)));
    }
}
