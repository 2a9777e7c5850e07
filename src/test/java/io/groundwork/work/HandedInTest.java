package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.groundwork.people.Role;
import io.groundwork.process.engine.OwnWorkNotReviewable;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows when an annotation is handed in: nobody judges their own, and what a manager did meanwhile holds. */
@OnH2
class HandedInTest {

    @Autowired
    private QueueScenario scenario;

    @Autowired
    private WorkOperations operations;

    @Autowired
    JdbcClient database;

    @Autowired
    private LabelingProcess process;

    @Autowired
    private PlatformTransactionManager transactions;

    private ItemId item;
    private PersonId anna;
    private PersonId rita;
    private Held held;

    @BeforeEach
    void annaHasAnItemInHand() {
        Place place = scenario.project(1, 1, 100);
        item = scenario.item(place);
        scenario.fill(place);
        anna = scenario.member(place, "Anna", Role.ANNOTATOR, Role.REVIEWER);
        rita = scenario.member(place, "Rita", Role.REVIEWER);
        held = scenario.hold(anna);
    }

    @Test
    void theDatabaseItselfRefusesTheReviewOfOwnWork() {
        WorkItem review = handedIn();

        assertThatThrownBy(() -> give(review, anna))
                .satisfies(refused -> assertThat(refused.getMessage().toLowerCase(Locale.ROOT))
                        .contains("four_eyes"));
        give(review, rita);
        assertThat(scenario.work(review.id()).person()).isEqualTo(rita);
    }

    @Test
    void theEngineItselfRefusesTheReviewOfOwnWorkAndOfWorkThatTheQueueDoesNotKnow() {
        WorkItem review = handedIn();

        assertThatThrownBy(() -> process.claim(review.taskId(), anna)).isInstanceOf(OwnWorkNotReviewable.class);

        setTask(review, "lost");
        assertThatThrownBy(() -> process.claim(review.taskId(), rita)).isInstanceOf(WorkNotClaimable.class);

        setTask(review, review.taskId());
        process.claim(review.taskId(), rita);
        assertThat(scenario.work(review.id()).person()).isEqualTo(rita);
    }

    @Test
    void whatIsHeldWhileItIsHandedInIsHeldInItsReviewToo() {
        WorkItem review = reviewOfWhatIsHandedInDuring((item, by) -> operations.hold(item, "Rights unclear", by));

        assertThat(review.held()).isTrue();
    }

    @Test
    void whatIsPrioritisedWhileItIsHandedInIsPrioritisedInItsReviewToo() {
        WorkItem review = reviewOfWhatIsHandedInDuring((item, by) -> operations.prioritise(item, 7, by));

        assertThat(review.priority()).isEqualTo(7);
    }

    /** The submit has locked the piece and waits for the time spent on it when the manager acts. */
    private WorkItem reviewOfWhatIsHandedInDuring(BiConsumer<ItemId, PersonId> action) {
        CompletableFuture<?> both = new TransactionTemplate(transactions).execute(status -> {
            database.sql("select id from time_entry where work_item_id = ? for update")
                    .param(held.work().value())
                    .query()
                    .singleRow();
            CompletableFuture<Void> submit = CompletableFuture.runAsync(this::submit);
            await().until(() -> blocked() == 1);
            CompletableFuture<Void> acted = CompletableFuture.runAsync(() -> action.accept(item, anna));
            await().until(() -> blocked() == 2);
            return CompletableFuture.allOf(submit, acted);
        });
        both.join();
        return scenario.review(item, 1);
    }

    /** How many transactions wait for another. */
    int blocked() {
        return database.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                .query(Integer.class)
                .single();
    }

    private WorkItem handedIn() {
        submit();
        return scenario.review(item, 1);
    }

    private void submit() {
        scenario.submit(held, "{\"notes\":[]}", 0);
    }

    private void give(WorkItem work, PersonId person) {
        database.sql("update work_item set person_id = ?, state = 'leased' where id = ?")
                .params(person.value(), work.id().value())
                .update();
    }

    private void setTask(WorkItem work, String task) {
        database.sql("update work_item set task_id = ? where id = ?")
                .params(task, work.id().value())
                .update();
    }
}
