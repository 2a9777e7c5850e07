package io.groundwork.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.groundwork.TestDatabase;
import io.groundwork.project.BriefData;
import io.groundwork.project.Briefs;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.work.Feedback;
import io.groundwork.work.Submission;
import io.groundwork.work.Submissions;
import io.groundwork.work.WorkItem;
import io.groundwork.work.WorkKind;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a review must be and what follows from it, on both databases. */
class ReviewTest {

    private static final String TWO =
            "{\"notes\":[{\"id\":\"n1\",\"text\":\"One\",\"kind\":\"what\"},{\"id\":\"n2\",\"text\":\"Two\",\"kind\":\"why\"}]}";

    @Nested
    class OnH2 extends Promises {
        @Override
        DataSource database() {
            return TestDatabase.h2();
        }
    }

    @Nested
    @Tag("postgres")
    class OnPostgres extends Promises {
        @Override
        DataSource database() {
            return TestDatabase.postgres();
        }
    }

    abstract static class Promises {

        private Workshop shop;

        abstract DataSource database();

        @BeforeEach
        void open() {
            shop = new Workshop(database(), "{\"max\":3,\"why\":0,\"scope\":\"batch\"}");
        }

        @AfterEach
        void close() {
            shop.close();
        }

        @Test
        void acceptApprovesEveryPartThatWasNotNamed() {
            Submission made = shop.annotate(shop.item("working"), 1, TWO);
            shop.review(made, "{\"verdict\":\"accept\",\"parts\":[{\"path\":\"/notes\",\"decision\":\"approve\"}]}");
            assertThat(shop.get(VerdictRows.class).decisions(made.item(), 1, 1))
                    .extracting(PartDecision::path, PartDecision::decision)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("/notes", "approve"),
                            org.assertj.core.groups.Tuple.tuple("/notes/n1", "approve"),
                            org.assertj.core.groups.Tuple.tuple("/notes/n2", "approve"));
        }

        @Test
        void reworkLocksWhatWasApprovedAndShowsTheRemarks() {
            Submission made = shop.annotate(shop.item("working"), 1, TWO);
            shop.review(made, rework());
            WorkItem next = shop.work(made.item(), WorkKind.ANNOTATE, 2, shop.anna, null);
            shop.people.as(shop.anna);
            Feedback feedback = shop.get(Feedback.class);
            assertThat(feedback.locked(next)).containsExactly("/notes/n1");
            assertThat(feedback.remarks(next)).hasSize(1);
            Remark remark = (Remark) feedback.remarks(next).get(0);
            assertThat(remark.path()).isEqualTo("/notes/n2");
            assertThat(remark.text()).isEqualTo("Not in the text");
            assertThat(remark.author()).isEqualTo("Rita");
        }

        @Test
        void locksHoldOverRoundsUntilTheyAreSentBackThemselves() {
            ItemId item = shop.item("working");
            shop.review(shop.annotate(item, 1, TWO), rework());
            Submission second = shop.annotate(item, 2, TWO.replace("Two", "Second"));
            shop.review(
                    second, "{\"verdict\":\"rework\",\"parts\":[{\"path\":\"/notes/n2\",\"decision\":\"rework\"}]}");
            assertThat(shop.get(SlotHistory.class).locked(item, 1, 1)).containsExactly("/notes/n1");
            Submission third = shop.annotate(item, 3, TWO.replace("Two", "Third"));
            shop.review(third, "{\"verdict\":\"rework\",\"parts\":[{\"path\":\"/notes/n1\",\"decision\":\"rework\"}]}");
            assertThat(shop.get(SlotHistory.class).locked(item, 1, 1)).isEmpty();
        }

        @Test
        void opensAnApprovedPartThatTheNewBriefRefuses() {
            ItemId item = shop.item("working");
            Submission made = shop.annotate(item, 1, TWO.replace("\"One\"", "\" \""));
            shop.review(made, rework());
            assertThat(shop.get(SlotHistory.class).locked(item, 1, 1)).isEmpty();
        }

        @Test
        void nextReviewShowsWhatChangedAndWhatWasDecided() {
            ItemId item = shop.item("working");
            shop.review(shop.annotate(item, 1, TWO), rework());
            Submission second = shop.annotate(item, 2, TWO.replace("Two", "Second"));
            WorkItem review = shop.work(item, WorkKind.REVIEW, 2, shop.rita, second);
            shop.people.as(shop.rita);
            Map<String, Object> details = shop.get(ReviewHandler.class).details(review);
            assertThat(Json.write(details.get("changes"))).contains("/notes/n2").doesNotContain("/notes/n1");
            assertThat(Json.write(details.get("earlier"))).contains("Two");
            assertThat(Json.write(details.get("submission"))).contains("Second", "\"round\":2", "Anna");
            assertThat(Json.write(details.get("decided"))).contains("/notes/n1", "approve");
            assertThat(details.get("locked")).isEqualTo(List.of("/notes/n1"));
            assertThat(details.get("reviewerGuidelines")).isEqualTo("For reviewers");
        }

        @Test
        void reviewDoubtsWorkThatWasTooFastInAllRoundsTogether() {
            ItemId item = shop.item("working");
            shop.review(shop.annotate(item, 1, TWO), rework());
            Submission second = shop.annotate(item, 2, TWO.replace("Two", "Second"));
            WorkItem review = shop.work(item, WorkKind.REVIEW, 2, shop.rita, second);
            shop.people.as(shop.rita);
            worked(600, 1300);
            assertThat(doubts(review)).contains("\"path\":\"/notes\"", "\"key\":\"notes.fast\"");
            worked(600, 1400);
            assertThat(doubts(review)).isEqualTo("[]");
        }

        private void worked(long first, long second) {
            shop.get(JdbcClient.class)
                    .sql(
                            "update submission set active_ms = case when round = 1 then ? else ? end where kind = 'annotate'")
                    .params(first, second)
                    .update();
        }

        private String doubts(WorkItem review) {
            Map<?, ?> submission =
                    (Map<?, ?>) shop.get(ReviewHandler.class).details(review).get("submission");
            return Json.write(submission.get("doubts"));
        }

        @Test
        void saysWhatReviewersMendedAndNotWhatItsMakerDid() {
            ItemId item = shop.item("working");
            shop.review(shop.annotate(item, 1, TWO), reworkWithAFix());
            shop.people.as(shop.anna);
            WorkItem next = shop.work(item, WorkKind.ANNOTATE, 2, shop.anna, null);
            assertThat(shop.get(Feedback.class).mended(next)).isEqualTo(List.of(new Mended("/notes/n1", "Rita", 1)));
            Submission second = shop.submission(
                    next, shop.anna, TWO.replace("One", "Mended").replace("Two", "Second"));
            shop.people.as(shop.rita);
            WorkItem review = shop.work(item, WorkKind.REVIEW, 2, shop.rita, second);
            assertThat(shop.get(ReviewHandler.class).details(review).get("mended"))
                    .isEqualTo(List.of(new Mended("/notes/n1", "Rita", 1)));
        }

        @Test
        void hidesWhoMendedWhereTheProjectIsBlind() {
            shop.jdbc.sql("update project set blind = true").update();
            ItemId item = shop.item("working");
            shop.review(shop.annotate(item, 1, TWO), reworkWithAFix());
            shop.people.as(shop.anna);
            WorkItem next = shop.work(item, WorkKind.ANNOTATE, 2, shop.anna, null);
            assertThat(shop.get(Feedback.class).mended(next))
                    .singleElement()
                    .satisfies(mended -> assertThat(((Mended) mended).author()).startsWith("p-"));
        }

        @Test
        void hidesNamesBothWaysWhereTheProjectIsBlind() {
            shop.jdbc.sql("update project set blind = true").update();
            ItemId item = shop.item("working");
            shop.review(shop.annotate(item, 1, TWO), rework());
            shop.people.as(shop.anna);
            WorkItem next = shop.work(item, WorkKind.ANNOTATE, 2, shop.anna, null);
            Remark seen = (Remark) shop.get(Feedback.class).remarks(next).get(0);
            assertThat(seen.author()).startsWith("p-").doesNotContain("Rita");
            Submission second = shop.submission(next, shop.anna, TWO);
            shop.people.as(shop.rita);
            Map<String, Object> details =
                    shop.get(ReviewHandler.class).details(shop.work(item, WorkKind.REVIEW, 2, shop.rita, second));
            assertThat(Json.write(details.get("submission"))).doesNotContain("Anna");
            shop.people.as(shop.manager);
            assertThat(((Remark) shop.get(Feedback.class).remarks(next).get(0)).author())
                    .isEqualTo("Rita");
        }

        @Test
        void refusesAReviewThatContradictsItself() {
            Submission made = shop.annotate(shop.item("working"), 1, TWO);
            assertThat(refused(made, "{\"verdict\":\"maybe\"}")).containsExactly("/verdict");
            assertThat(refused(made, "{\"verdict\":\"rework\",\"parts\":[]}")).containsExactly("/parts");
            assertThat(refused(
                            made,
                            "{\"verdict\":\"accept\",\"parts\":[{\"path\":\"/notes/n1\",\"decision\":\"rework\"}]}"))
                    .containsExactly("/parts");
            assertThat(refused(made, "{\"verdict\":\"fix\"}")).containsExactly("/fixed");
            assertThat(refused(made, "{\"verdict\":\"reject\"}")).containsExactly("/remarks");
            assertThat(
                            refused(
                                    made,
                                    "{\"verdict\":\"accept\",\"remarks\":[{\"id\":\"r\",\"path\":\"/notes\",\"issue\":\"x\",\"text\":\" \"}]}"))
                    .containsExactly("/remarks/r", "/remarks/r");
        }

        @Test
        void checksTheReviewersFixAsAnyResult() {
            Submission made = shop.annotate(shop.item("working"), 1, TWO);
            String fixed = TWO.replace("\"Two\"", "\"\"");
            assertThat(refused(made, "{\"verdict\":\"fix\",\"fixed\":" + fixed + "}"))
                    .containsExactly("/fixed/notes/n2/text");
            shop.review(made, "{\"verdict\":\"fix\",\"fixed\":" + TWO.replace("Two", "Mended") + "}");
            assertThat(shop.get(SlotHistory.class)
                            .latest(made.item(), 1, 1)
                            .orElseThrow()
                            .toString())
                    .contains("Mended");
        }

        @Test
        void theResultsOfAnItemAreWhatWasMadeOfItNewestFirst() {
            ItemId item = shop.item("working");
            Submission first = shop.annotate(item, 1, TWO);
            shop.review(first, rework());
            Submission second = shop.annotate(item, 2, TWO.replace("Two", "Again"));
            shop.review(second, "{\"verdict\":\"fix\",\"fixed\":" + TWO.replace("Two", "Mended") + "}");
            assertThat(shop.get(Submissions.class).results(item))
                    .extracting(Submission::person, result -> Json.tree(result.result())
                            .at("/notes/1/text")
                            .asText())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(shop.rita, "Mended"),
                            org.assertj.core.groups.Tuple.tuple(shop.anna, "Again"),
                            org.assertj.core.groups.Tuple.tuple(shop.anna, "Two"));
        }

        @Test
        void aNewBriefSendsBackWhatItRefusesWithTheReason() {
            ItemId item = shop.item("working");
            shop.annotate(item, 1, TWO);
            RequirementChecks checks = shop.get(RequirementChecks.class);
            assertThat(shop.transaction.<Boolean>execute(status -> checks.met(item, 1, 1)))
                    .isTrue();
            Briefs briefs = shop.get(Briefs.class);
            briefs.publish(
                    shop.project,
                    null,
                    new BriefData("New", "", Json.tree("{\"max\":1,\"why\":0,\"scope\":\"batch\"}"), List.of(), false));
            assertThat(shop.transaction.<Boolean>execute(status -> checks.met(item, 1, 1)))
                    .isFalse();
            WorkItem next = shop.work(item, WorkKind.ANNOTATE, 2, shop.anna, null);
            assertThat(shop.get(Feedback.class).remarks(next))
                    .singleElement()
                    .satisfies(remark -> assertThat(((Remark) remark).path()).isEqualTo("/notes"));
        }

        private List<String> refused(Submission made, String review) {
            WorkItem work = shop.work(made.item(), WorkKind.REVIEW, 7, shop.rita, made);
            shop.jdbc
                    .sql("delete from work_item where id = ?")
                    .param(work.id().value())
                    .update();
            InvalidInput refused = catchThrowableOfType(
                    InvalidInput.class, () -> shop.get(ReviewHandler.class).check(work, Json.tree(review)));
            return refused.violations().stream().map(Violation::path).toList();
        }

        private static String reworkWithAFix() {
            return "{\"verdict\":\"rework\",\"parts\":[{\"path\":\"/notes/n2\",\"decision\":\"rework\"}],\"fixed\":"
                    + TWO.replace("One", "Mended") + "}";
        }

        private static String rework() {
            return "{\"verdict\":\"rework\",\"parts\":[{\"path\":\"/notes/n1\",\"decision\":\"approve\"},"
                    + "{\"path\":\"/notes/n2\",\"decision\":\"rework\"}],"
                    + "\"remarks\":[{\"id\":\"r1\",\"path\":\"/notes/n2\",\"issue\":\"\",\"text\":\"Not in the text\"}]}";
        }
    }
}
