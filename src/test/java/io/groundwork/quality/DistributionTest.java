package io.groundwork.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.groundwork.TestDatabase;
import io.groundwork.project.Batches;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Tally;
import io.groundwork.work.Needs;
import io.groundwork.work.Needs.Need;
import io.groundwork.work.Retry;
import io.groundwork.work.WorkItem;
import io.groundwork.work.WorkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the targets of a batch are counted, shown and enforced, on both databases. */
class DistributionTest {

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
            shop = new Workshop(database(), "{\"max\":9,\"why\":0.5,\"scope\":\"batch\"}");
        }

        @AfterEach
        void close() {
            shop.close();
        }

        @Test
        void countsTheLatestResultOfEachItemOnce() {
            ItemId item = made("what", "what");
            count(item);
            count(item);
            assertThat(sum()).isEqualTo(new Tally(2, java.util.Map.of("what", 2)));
            shop.annotate(item, 2, notes("why", "what", "why"));
            count(item);
            assertThat(sum().total()).isEqualTo(3);
            assertThat(sum().counts()).containsEntry("why", 2).containsEntry("what", 1);
        }

        @Test
        void aWithdrawnItemNoLongerCounts() {
            ItemId item = made("why");
            count(item);
            shop.jdbc.sql("update item set state = 'withdrawn'").update();
            count(item);
            assertThat(sum().total()).isZero();
        }

        @Test
        void saysWhatTheBatchLacks() {
            count(made("what", "what", "what", "why"));
            WorkItem work = shop.work(shop.item("working"), WorkKind.ANNOTATE, 1, shop.anna, null);
            assertThat(shop.get(Needs.class).of(work)).containsExactly(new Need("why", 0.5, 1, 1));
        }

        @Test
        void asksForOneOfEachBeforeAnythingWasMade() {
            WorkItem work = shop.work(shop.item("working"), WorkKind.ANNOTATE, 1, shop.anna, null);
            assertThat(shop.get(Needs.class).of(work)).containsExactly(new Need("why", 0.5, 0, 1));
        }

        @Test
        void losesNoCountWhenManyHandInAtOnce() throws Exception {
            List<ItemId> items = new ArrayList<>();
            for (int n = 0; n < 24; n++) {
                items.add(made("why", "what"));
            }
            ExecutorService threads = Executors.newFixedThreadPool(6);
            try {
                List<Future<?>> running = new ArrayList<>();
                items.forEach(item -> running.add(threads.submit(() -> count(item))));
                for (Future<?> one : running) {
                    one.get();
                }
            } finally {
                threads.shutdown();
            }
            assertThat(sum().total()).isEqualTo(48);
            assertThat(sum().counts()).containsEntry("why", 24);
        }

        @Test
        void refusesABatchThatIsNotFinished() {
            shop.item("working");
            assertThatThrownBy(() -> accept()).isInstanceOf(BatchUnfinished.class);
        }

        @Test
        void refusesABatchThatMissesItsTargetAndNamesTheItemsThatHelpMost() {
            ItemId good = accepted("why", "what");
            ItemId worst = accepted("what", "what", "what", "what");
            BatchMissesTarget refused = catchThrowableOfType(BatchMissesTarget.class, () -> accept());
            assertThat(refused.violations()).extracting(Violation::path).containsExactly("/items/" + worst);
            assertThat(good).isNotEqualTo(worst);
        }

        @Test
        void acceptsABatchWithinTheTolerance() {
            accepted("why", "what", "why", "what", "what");
            assertThatCode(() -> accept()).doesNotThrowAnyException();
        }

        private void accept() {
            shop.get(Batches.class).accept(shop.project, shop.batch);
        }

        private ItemId accepted(String... kinds) {
            ItemId item = shop.item("accepted");
            shop.annotate(item, 1, notes(kinds));
            count(item);
            return item;
        }

        private ItemId made(String... kinds) {
            ItemId item = shop.item("working");
            shop.annotate(item, 1, notes(kinds));
            return item;
        }

        private void count(ItemId item) {
            shop.get(Retry.class)
                    .runInNewTransaction(() -> shop.get(Distribution.class).count(item));
        }

        private Tally sum() {
            return shop.get(TallyRows.class).sum(shop.batch);
        }

        private static String notes(String... kinds) {
            List<String> notes = new ArrayList<>();
            for (int n = 0; n < kinds.length; n++) {
                notes.add("{\"id\":\"n" + n + "\",\"text\":\"x\",\"kind\":\"" + kinds[n] + "\"}");
            }
            return "{\"notes\":[" + String.join(",", notes) + "]}";
        }
    }
}
