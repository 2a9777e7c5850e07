package io.groundwork.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.process.engine.OwnWorkNotReviewable;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.LabelingProcess;
import io.groundwork.work.LabelingProcess.Start;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkNotClaimable;
import io.groundwork.work.WorkProjection.TaskFacts;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The port to the engine: who gets a task, who may finish it, what a lost race looks like, and taking work back. */
@EngineOnlyTest
class CamundaLabelingProcessTest {

    private static final PersonId ANNA = PersonId.next();
    private static final PersonId BEN = PersonId.next();

    @Autowired
    private LabelingProcess process;

    @Autowired
    private RecordingQueue queue;

    @Autowired
    private Seeds seeds;

    @Autowired
    private IdentityService identity;

    @Autowired
    private HistoryService history;

    private final ItemId item = ItemId.next();

    @BeforeEach
    void forget() {
        queue.clear();
    }

    @Test
    void tellsTheQueueWhatEachSlotIsAbout() {
        start(3, 1.0);

        assertThat(queue.open()).extracting(TaskFacts::slot).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(queue.open()).allSatisfy(task -> {
            assertThat(task.item()).isEqualTo(item);
            assertThat(task.kind()).isEqualTo(WorkKind.ANNOTATE);
            assertThat(task.queue()).isEqualTo("annotators");
            assertThat(task.step()).isEqualTo("annotate");
            assertThat(task.round()).isEqualTo(1);
            assertThat(task.run()).isEqualTo(1);
        });
    }

    @Test
    void secondClaimerHearsThatSomebodyWasFaster() {
        start(1, 1.0);
        String task = queue.open().get(0).taskId();

        process.claim(task, ANNA);

        assertThatThrownBy(() -> process.claim(task, BEN)).isInstanceOf(WorkNotClaimable.class);
        assertThat(queue.holder(task)).contains(ANNA);
    }

    @Test
    void claimOfAVanishedTaskIsALostRace() {
        assertThatThrownBy(() -> process.claim("gone", ANNA)).isInstanceOf(WorkNotClaimable.class);
        assertThatThrownBy(() -> process.complete("gone", ANNA, Map.of())).isInstanceOf(WorkNotClaimable.class);
    }

    @Test
    void unclaimedTaskIsFreeForAnybody() {
        start(1, 1.0);
        String task = queue.open().get(0).taskId();
        process.claim(task, ANNA);

        process.unclaim(task);
        process.claim(task, BEN);

        assertThat(queue.events()).endsWith("taken annotate", "freed annotate", "taken annotate");
        assertThat(queue.holder(task)).contains(BEN);
    }

    @Test
    void onlyTheHolderCompletes() {
        start(1, 1.0);
        String task = queue.open().get(0).taskId();
        process.claim(task, ANNA);

        assertThatThrownBy(() -> process.complete(task, BEN, Map.of())).isInstanceOf(WorkNotClaimable.class);

        process.complete(task, ANNA, Map.of());
        assertThat(queue.events()).contains("completed annotate");
    }

    @Test
    void refusesTheReviewOfOwnWork() {
        start(1, 1.0);
        annotateAll(ANNA);
        String review = queue.open().get(0).taskId();

        assertThatThrownBy(() -> process.claim(review, ANNA)).isInstanceOf(OwnWorkNotReviewable.class);

        process.claim(review, BEN);
        assertThat(queue.holder(review)).contains(BEN);
    }

    @Test
    void takesOneSlotBackAndLeavesTheOthers() {
        String run = start(2, 1.0);
        annotateAll(ANNA);
        TaskFacts second = queue.open().stream()
                .filter(task -> task.slot() == 2)
                .findFirst()
                .orElseThrow();

        process.takeBack(run, 2, 1, ANNA);

        assertThat(queue.open()).hasSize(2);
        assertThat(queue.open())
                .filteredOn(task -> task.slot() == 1)
                .singleElement()
                .extracting(TaskFacts::step)
                .isEqualTo("review");
        assertThat(queue.open())
                .filteredOn(task -> task.slot() == 2)
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.step()).isEqualTo("annotate");
                    assertThat(task.round()).isEqualTo(1);
                    assertThat(task.taskId()).isNotEqualTo(second.taskId());
                });
        assertThat(queue.events()).endsWith("created annotate", "deleted review");
    }

    @Test
    void takesTheOnlySlotBackAndTheRunStillReachesItsEnd() {
        String run = start(1, 1.0);
        annotateAll(ANNA);
        process.takeBack(run, 1, 1, ANNA);
        annotateAll(ANNA);
        judgeAll(BEN, "accept");
        assertThat(queue.events()).endsWith("accepted");
    }

    @Test
    void opensADoneSlotAgainAsLongAsOthersAreAtWork() {
        String run = start(3, 0.0);
        annotateOne(2);

        process.takeBack(run, 2, 1, ANNA);

        assertThat(queue.open()).extracting(TaskFacts::slot).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(queue.open()).extracting(TaskFacts::round).containsOnly(1);
        annotateAll(ANNA);
        assertThat(queue.open()).isEmpty();
        assertThat(queue.events()).endsWith("accepted");
    }

    @Test
    void aSlotOpenedAgainGoesOnInItsRound() {
        String run = start(2, 0.0);
        annotateOne(1);

        process.takeBack(run, 1, 3, ANNA);

        assertThat(queue.open())
                .filteredOn(task -> task.slot() == 1)
                .singleElement()
                .extracting(TaskFacts::round)
                .isEqualTo(3);
    }

    @Test
    void endedRunIsNotTakenBack() {
        String run = start(1, 0.0);
        annotateOne(1);

        assertThatThrownBy(() -> process.takeBack(run, 1, 1, ANNA)).isInstanceOf(WorkNotClaimable.class);
    }

    @Test
    void cancelledRunLeavesNoOpenWork() {
        String run = start(3, 1.0);

        process.cancel(run, "withdrawn by the manager");
        process.cancel(run, "again, by somebody slower");

        assertThat(queue.open()).isEmpty();
        assertThat(queue.events()).endsWith("deleted annotate", "deleted annotate", "deleted annotate");
    }

    @Test
    void operationLogNamesThePersonAndTheThreadIsCleanAfterwards() {
        start(1, 1.0);
        String task = queue.open().get(0).taskId();

        process.claim(task, ANNA);

        assertThat(identity.getCurrentAuthentication()).isNull();
        assertThat(history.createUserOperationLogQuery().taskId(task).list())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getUserId()).isEqualTo(ANNA.toString()));
    }

    private String start(int overlap, double reviewRate) {
        String definition = seeds.definition("qa").orElseThrow();
        return process.start(new Start(item, 1, definition, overlap, reviewRate, 2, 5_000));
    }

    private void annotateAll(PersonId person) {
        queue.open().forEach(task -> {
            process.claim(task.taskId(), person);
            queue.annotated(task.item(), task.slot(), person);
            process.complete(task.taskId(), person, Map.of());
        });
    }

    private void annotateOne(int slot) {
        TaskFacts task = queue.open().stream()
                .filter(open -> open.slot() == slot)
                .findFirst()
                .orElseThrow();
        process.claim(task.taskId(), ANNA);
        process.complete(task.taskId(), ANNA, Map.of());
    }

    private void judgeAll(PersonId person, String verdict) {
        queue.open().forEach(task -> {
            process.claim(task.taskId(), person);
            process.complete(task.taskId(), person, Map.of("verdict", verdict));
        });
    }
}
