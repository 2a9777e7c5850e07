package io.groundwork.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.TestDatabase;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemState;
import io.groundwork.jobs.StandInJob;
import io.groundwork.people.Role;
import io.groundwork.project.Members;
import io.groundwork.quality.QualityServices.Asked;
import io.groundwork.quality.QualityServices.Queued;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ThreadId;
import io.groundwork.work.Questions;
import io.groundwork.work.WorkItem;
import io.groundwork.work.WorkKind;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions, bulk actions and progress, on both databases. */
class ManagersTest {

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
            shop = new Workshop(database(), "{\"max\":9,\"why\":0,\"scope\":\"batch\"}");
        }

        @AfterEach
        void close() {
            shop.close();
        }

        @Test
        void aManagersAnswerClosesTheQuestionAndFreesTheWork() {
            WorkItem work = shop.work(shop.item("working"), WorkKind.ANNOTATE, 1, shop.anna, null);
            ThreadId asked = shop.get(Questions.class).ask(work, shop.anna, "Which tunnel?");
            shop.people.as(shop.anna);
            Threads threads = shop.get(Threads.class);
            threads.reply(asked, "I mean the old one");
            assertThat(shop.get(Asked.class).calls).isEmpty();
            shop.people.as(shop.manager);
            ThreadSeen answered = threads.reply(asked, "The harbour tunnel");
            assertThat(answered.open()).isFalse();
            assertThat(answered.messages()).hasSize(3);
            assertThat(shop.get(Asked.class).calls).containsExactly("answered " + work.id());
        }

        @Test
        void annotatorsSeeOnlyTheThreadsOfTheirOwnWork() {
            PersonId berta = shop.people.add("Berta");
            shop.get(Members.class).put(shop.project, berta, Set.of(Role.ANNOTATOR), null);
            WorkItem work = shop.work(shop.item("working"), WorkKind.ANNOTATE, 1, shop.anna, null);
            ThreadId asked = shop.get(Questions.class).ask(work, shop.anna, "Which tunnel?");
            Threads threads = shop.get(Threads.class);
            ThreadFilter open = new ThreadFilter(shop.project, null, true);
            shop.people.as(berta);
            assertThat(threads.list(open, null, 10).items()).isEmpty();
            assertThatThrownBy(() -> threads.reply(asked, "Me too")).isInstanceOf(Forbidden.class);
            shop.people.as(shop.anna);
            assertThat(threads.list(open, null, 10).items()).hasSize(1);
        }

        @Test
        void doesABulkActionItemByItemAndReportsWhatFailed() {
            List<ItemId> items = List.of(shop.item("working"), shop.item("working"));
            ItemId stranger = ItemId.next();
            ItemAction hold =
                    new ItemAction("hold", List.of(items.get(0), stranger, items.get(1)), null, null, null, "Wait");
            ItemActionReport report = run(hold);
            assertThat(report.done()).isEqualTo(2);
            assertThat(report.failures())
                    .extracting(ItemActionReport.Failure::item)
                    .containsExactly(stranger);
            assertThat(shop.get(Asked.class).calls)
                    .containsExactly("hold " + items.get(0) + " Wait", "hold " + items.get(1) + " Wait");
        }

        @Test
        void goesOnFromItsCheckpointWithoutDoingAnythingTwice() {
            List<ItemId> items = List.of(shop.item("working"), shop.item("working"));
            ItemAction unlease = new ItemAction("unlease", items, null, null, null, null);
            ItemActionJob.Reached one =
                    new ItemActionJob.Reached(items.get(0), 1, 2, new ItemActionReport(1, 0, List.of()));
            StandInJob job = job(unlease).from(one);
            shop.get(ItemActionJob.class).run(job);
            assertThat(shop.get(Asked.class).calls).containsExactly("unlease " + items.get(1));
            assertThat(((ItemActionReport) job.told()).done()).isEqualTo(2);
        }

        @Test
        void choosesItemsByTheFilter() {
            ItemId waiting = shop.item("waiting");
            shop.item("accepted");
            run(new ItemAction(
                    "prioritise", null, new ItemFilter(ItemState.WAITING, shop.batch, null, null), 90, null, null));
            assertThat(shop.get(Asked.class).calls).containsExactly("prioritise " + waiting + " 90");
        }

        @Test
        void reportsARefusalInWords() {
            ItemId item = shop.item("working");
            shop.get(Asked.class).refusal = new Forbidden("reopen");
            ItemActionReport report = run(new ItemAction("reopen", List.of(item), null, null, null, "Wrong"));
            assertThat(report.failures()).singleElement().satisfies(failure -> {
                assertThat(failure.key()).isEqualTo("forbidden");
                assertThat(failure.message()).contains("may not do");
            });
        }

        @Test
        void onlyManagersActAndOnlyWithAllThatTheActionNeeds() {
            ItemActions actions = shop.get(ItemActions.class);
            ItemAction withdraw = new ItemAction("withdraw", List.of(shop.item("working")), null, null, null, " ");
            assertThatThrownBy(() -> actions.start(shop.project, withdraw)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> actions.start(
                            shop.project, new ItemAction("reassign", withdraw.ids(), null, null, shop.manager, null)))
                    .isInstanceOf(InvalidInput.class);
            shop.people.as(shop.rita);
            assertThatThrownBy(() -> actions.start(shop.project, ItemAction.on(ItemId.next(), "unlease", null, null)))
                    .isInstanceOf(Forbidden.class);
            assertThat(shop.get(Queued.class).kinds).isEmpty();
        }

        @Test
        void countsProgressAndForecastsTheEnd() {
            ItemId done = shop.item("accepted");
            shop.item("waiting");
            shop.jdbc
                    .sql(
                            """
                            insert into item_run (item_id, run, project_id, overlap, review_rate, bucket, start_reason, started_at,
                              outcome, ended_at) values (?, 1, ?, 1, 1, 0, 'first', ?, 'accepted', ?)""")
                    .params(done.value(), shop.project.value(), Workshop.now(), Workshop.now())
                    .update();
            shop.review(
                    shop.annotate(
                            shop.item("working"), 1, "{\"notes\":[{\"id\":\"n1\",\"text\":\"a\",\"kind\":\"b\"}]}"),
                    "{\"verdict\":\"rework\",\"parts\":[{\"path\":\"/notes\",\"decision\":\"rework\"}]}");
            ProjectProgress now = shop.get(Progress.class).of(shop.project);
            assertThat(now.total()).isEqualTo(3);
            assertThat(now.in("accepted")).isEqualTo(1);
            assertThat(now.reworkRate()).isEqualTo(1.0);
            assertThat(now.days()).hasSize(14);
            assertThat(now.days().stream()
                            .mapToLong(ProjectProgress.Day::accepted)
                            .sum())
                    .isEqualTo(1);
            assertThat(now.finishedAround()).isEqualTo(now.days().get(13).date().plusDays(14));
        }

        private ItemActionReport run(ItemAction action) {
            StandInJob job = job(action);
            shop.get(ItemActionJob.class).run(job);
            assertThat(job.progress).allMatch(done -> done >= 0 && done <= 1);
            return (ItemActionReport) job.told();
        }

        private StandInJob job(ItemAction action) {
            return new StandInJob(JobId.next(), shop.project, null, shop.manager).with(action);
        }
    }
}
