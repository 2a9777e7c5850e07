package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons and labels on the pages: annotate, send back one part, rework, accept, release. */
class PreferenceJourneyIT {

    private static final String REMARK = "Read the second half again.";
    private static final String REASON = "It says where to look first, and what each line of the log would mean.";

    @TempDir
    static Path home;

    private static RunningServer server;

    private final Tour tour = new Tour();

    @BeforeAll
    static void start() {
        server = RunningServer.demo(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void twoResponsesAreCompared() {
        try (Browser browser = new Browser()) {
            TypeProject project = TypeProject.launched(server, "pairwise", 1);
            Desk desk = new Desk(browser, project, "More helpful", "More correct");

            WorkScreen screen = desk.annotator();
            assertThat(screen.part("More helpful")).isFocused();
            screen.page().keyboard().press("5");
            assertThat(screen.part("More correct")).isFocused();
            screen.page().keyboard().press("2");
            assertThat(screen.part("More correct")).containsText("About the same");
            screen.saved(() -> screen.part("Why?").getByLabel("Why?").fill(REASON));
            desk.submitAndSendBack(screen);

            WorkScreen again = desk.rework();
            screen.saved(() -> again.page().keyboard().press("1"));
            desk.submitAndAccept(again);

            JsonNode row = desk.released().get(0);
            assertThat(row.at("/result/dimensions/helpful/strength").asInt()).isEqualTo(2);
            assertThat(row.at("/result/dimensions/true/choice").asText()).isEqualTo("tie");
            assertThat(row.at("/result/reason").asText()).isEqualTo(REASON);
            tour.nothingFound();
            browser.nothingToComplain();
        }
    }

    @Test
    void aTextIsLabelled() {
        try (Browser browser = new Browser()) {
            TypeProject project = TypeProject.launched(server, "classification", 1);
            Desk desk = new Desk(browser, project, "Toxicity", "Claims about the notice");

            WorkScreen screen = desk.annotator();
            assertThat(screen.part("Toxicity")).isFocused();
            screen.page().keyboard().press("1");
            assertThat(screen.part("Claims about the notice")).isVisible();
            screen.part("Claims about the notice").click();
            screen.saved(() -> screen.page().keyboard().press("3"));
            desk.submitAndSendBack(screen);

            WorkScreen again = desk.rework();
            again.page().keyboard().press("2");
            again.part("Toxicity").getByLabel("Why?").fill("It calls the neighbour a name.");
            again.select("the next fruits should be fine");
            again.saved(() -> again.button("Link").first().click());
            desk.submitAndAccept(again);

            JsonNode answer = desk.released().get(0).at("/result/sets/toxicity");
            assertThat(answer.at("/labels/0").asText()).isEqualTo("toxic");
            assertThat(answer.at("/spans/0/text").asText()).isEqualTo("the next fruits should be fine");
            tour.nothingFound();
            browser.nothingToComplain();
        }
    }

    /** The three people of a project, of which one part is sent back and another stays as it is. */
    private final class Desk {

        private final TypeProject project;
        private final String sentBack;
        private final String locked;
        private final Page annotator;
        private final Page reviewer;
        private final Page manager;

        Desk(Browser browser, TypeProject project, String sentBack, String locked) {
            this.project = project;
            this.sentBack = sentBack;
            this.locked = locked;
            annotator = seat(browser, "annotator");
            reviewer = seat(browser, "reviewer");
            manager = seat(browser, "manager");
        }

        private Page seat(Browser browser, String person) {
            Page page = browser.person();
            Browser.signIn(page, server.url(), person);
            return page;
        }

        WorkScreen annotator() {
            return project.start(annotator);
        }

        void submitAndSendBack(WorkScreen screen) {
            see(annotator, "label");
            screen.next("Submit and next");
            assertThat(screen.part(locked)).hasCount(0);
            WorkScreen review = project.start(reviewer);
            review.part(sentBack).getByText("Remark").click();
            reviewer.getByLabel("What is wrong, and what would be right?").fill(REMARK);
            review.button("Add remark").click();
            assertThat(review.part(sentBack)).containsText("send back");
            see(reviewer, "review");
            review.button("Approve the rest").click();
            review.next("Send back 1 part");
            assertThat(review.part(locked)).hasCount(0);
        }

        WorkScreen rework() {
            WorkScreen screen = project.start(annotator);
            assertThat(screen.part(sentBack)).containsText(REMARK);
            assertThat(screen.part(locked)).containsText("approved, locked");
            see(annotator, "rework");
            assertThat(screen.part(sentBack)).isFocused();
            return screen;
        }

        void submitAndAccept(WorkScreen screen) {
            screen.next("Submit and next");
            assertThat(screen.part(locked)).hasCount(0);
            WorkScreen review = project.start(reviewer);
            assertThat(review.part(sentBack).locator("del").first()).isVisible();
            assertThat(review.part(locked)).containsText("approved earlier");
            see(reviewer, "review-changes");
            review.part(sentBack)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                    .click();
            review.next("Accept and next");
            assertThat(reviewer.getByText("All done for now")).isVisible();
        }

        List<JsonNode> released() {
            ManagerPages pages = new ManagerPages(manager, tour, server.url());
            return TypeProject.lines(pages.release(project.page(), "jsonl/results.jsonl"));
        }

        private void see(Page page, String name) {
            tour.see(page, project.type() + "-" + name);
        }
    }
}
