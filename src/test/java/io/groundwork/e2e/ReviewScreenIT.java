package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reviews and reworks on their screens, beyond the straight way of the journeys. */
@ExtendWith(Workplace.Open.class)
class ReviewScreenIT {

    private static final String REMARK = "The passage says eight minutes.";

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void hidesNamesBothWaysWhereTheProjectReviewsBlind(Workplace workplace) {
        WorkProject project = project(workplace, "Blind").loop("blind", true).launch();
        project.annotate("annotator", "Eight hours.");
        WorkScreen review = project.start(workplace.seat(browser, "reviewer"));
        assertThat(review.page().locator("gw-work-page header")).containsText(Pattern.compile("by p-"));
        assertThat(review.page().locator("gw-work-page header")).not().containsText("Annotator");
        remark(review, 1);
        review.button("Approve the rest").click();
        review.next("Send back 1 part");
        WorkScreen rework = project.start(workplace.seat(browser, "annotator"));
        assertThat(rework.pair(1)).containsText(REMARK);
        assertThat(rework.pair(1)).containsText(Pattern.compile("p-\\S+, round 1"));
        assertThat(rework.pair(1)).not().containsText("Reviewer");
        browser.nothingToComplain();
    }

    @Test
    void rejectsAnItemOnlyWithAReason(Workplace workplace) {
        WorkProject project = project(workplace, "Rejected").launch();
        project.annotate("annotator", "Eight minutes.");
        WorkScreen review = project.start(workplace.seat(browser, "reviewer"));
        review.pair(1).press("x");
        review.inDialog("Reject the whole item?").getByText("Reject item").click();
        assertThat(review.page().getByText("Please say it in a few words.")).isVisible();
        review.page().getByLabel("Why can it not be used?").fill("The passage is a fragment.");
        review.page().keyboard().press("Control+Enter");
        assertThat(review.pair(1)).hasCount(0);
        assertThat(project.items("withdrawn")).isEqualTo(1);
    }

    @Test
    void aSeniorDecidesAfterTheReworkLimit(Workplace workplace) {
        WorkProject project = project(workplace, "Senior")
                .loop("reworkLimit", 1)
                .member("senior", "senior")
                .launch();
        project.annotate("annotator", "Eight hours.");
        project.sendBack("reviewer", REMARK);
        project.annotate("annotator", "Eight days.");
        project.sendBack("reviewer", "Still not.");
        WorkScreen decision = project.start(workplace.seat(browser, "senior"));
        assertThat(decision.page().locator("gw-work-page header")).containsText("Senior decision");
        assertThat(decision.pair(1)).containsText(REMARK);
        assertThat(decision.pair(1)).containsText("Still not.");
        decision.pair(1).press("a");
        decision.next("Accept and next");
        assertThat(decision.pair(1)).hasCount(0);
        assertThat(project.items("accepted")).isEqualTo(1);
    }

    @Test
    void asksAboutReworkThatChangesNothingAndTellsTheReviewer(Workplace workplace) {
        WorkProject project = project(workplace, "Unchanged").launch();
        project.annotate("annotator", "Eight hours.");
        project.sendBack("reviewer", REMARK);
        WorkScreen rework = project.start(workplace.seat(browser, "annotator"));
        assertThat(rework.pair(2)).containsText("approved, locked");
        rework.next("Submit and next");
        assertThat(rework.inDialog("Hand this in as it is?")).containsText("Pair 1 was sent back and is as it was.");
        rework.button("Look again").click();
        assertThat(rework.pair(1)).containsText(REMARK);
        rework.next("Submit and next");
        rework.button("Hand in as it is").click();
        assertThat(rework.pair(1)).hasCount(0);
        WorkScreen review = project.start(workplace.seat(browser, "reviewer"));
        assertThat(review.pair(1)).containsText("sent back, not changed");
        assertThat(review.page().locator("gw-work-left")).containsText("was sent back and is as it was.");
        browser.nothingToComplain();
    }

    @Test
    void tellsTheAnnotatorWhatWasMendedAndWhatIsMissing(Workplace workplace) {
        WorkProject project = project(workplace, "Mended").launch();
        project.annotate("annotator", "Eight minutes.");
        WorkScreen review = project.start(workplace.seat(browser, "reviewer"));
        review.pair(1).press("f");
        review.field(1, "Answer").fill("Eight minutes on foot.");
        review.field(1, "Answer").press("Escape");
        review.pair(1).press("f");
        assertThat(review.pair(1)).containsText("fixed by you");
        review.button("Approve the rest").click();
        review.button("Something is missing").click();
        review.page().getByLabel("What is wrong, and what would be right?").fill("Ask about the ferries.");
        review.button("Add remark").click();
        review.next("Send back 1 part");
        WorkScreen rework = project.start(workplace.seat(browser, "annotator"));
        assertThat(rework.pair(1)).containsText("Reviewer mended the answer in round 1");
        assertThat(rework.right()).containsText("Ask about the ferries.");
    }

    private static WorkProject.Setup project(Workplace workplace, String name) {
        return workplace.project(name).passage("The tunnel", WorkProject.PASSAGE);
    }

    private static void remark(WorkScreen screen, int pair) {
        screen.pair(pair).getByText("Remark").click();
        Page page = screen.page();
        page.getByLabel("What is wrong, and what would be right?").fill(REMARK);
        screen.button("Add remark").click();
        assertThat(screen.pair(pair)).containsText("send back");
    }
}
