package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.people.Role;
import io.groundwork.process.reconciliation.QueueCorrected;
import io.groundwork.process.reconciliation.Reconciliation;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A queue that was made to differ from the real engine is brought back to it, and every correction stands in the trail. */
@OnH2
@Import(ReconciliationTest.WithReconciliation.class)
@RecordApplicationEvents
class ReconciliationTest {

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private QueueScenario scenario;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    private ItemId item;
    private PersonId anna;
    private WorkItem work;

    @BeforeEach
    void oneOpenPieceAndNoDifference() {
        Place place = scenario.project(1, 1, 100);
        item = scenario.item(place);
        anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        scenario.fill(place);
        work = scenario.works(item).get(0);
        reconciliation.run();
    }

    @Test
    void findsNothingWhereNothingDiffers() {
        scenario.hold(anna);

        assertThat(reconciliation.run()).isZero();
    }

    @Test
    void bringsBackWorkThatTheQueueLost() {
        database.sql("delete from work_item where id = ?")
                .param(work.id().value())
                .update();

        assertThat(reconciliation.run()).isEqualTo(1);

        assertThat(scenario.hold(anna).work()).isNotNull();
        assertThat(differences()).containsExactly("missing");
    }

    @Test
    void takesWorkOutWhoseTaskIsGone() {
        change("task_id = 'gone-" + work.taskId() + "'");

        assertThat(reconciliation.run()).isEqualTo(2);

        assertThat(scenario.works(item))
                .extracting(WorkItem::state)
                .containsExactlyInAnyOrder(WorkState.CANCELLED, WorkState.OPEN);
        assertThat(differences()).containsExactlyInAnyOrder("gone", "missing");
    }

    @Test
    void offersAgainWhatOnlyTheQueueTookForFinished() {
        change("state = 'done'");

        assertThat(reconciliation.run()).isEqualTo(1);

        assertThat(scenario.work(work.id()).state()).isEqualTo(WorkState.OPEN);
        assertThat(differences()).containsExactly("ended");
    }

    @Test
    void givesWorkBackToWhoeverTheEngineNames() {
        Held held = scenario.hold(anna);
        change("state = 'open', person_id = null, lease_until = null");

        assertThat(reconciliation.run()).isEqualTo(1);

        assertThat(scenario.work(held.work()).person()).isEqualTo(anna);
        assertThat(differences()).containsExactly("holder");
    }

    @Test
    void putsTheStepRight() {
        change("step = 'elsewhere'");

        assertThat(reconciliation.run()).isEqualTo(1);

        assertThat(scenario.work(work.id()).step()).isEqualTo("annotate");
        assertThat(reconciliation.run()).isZero();
    }

    private List<String> differences() {
        return events.stream(QueueCorrected.class)
                .map(QueueCorrected::difference)
                .toList();
    }

    private void change(String assignment) {
        database.sql("update work_item set " + assignment + " where id = ?")
                .param(work.id().value())
                .update();
    }

    /** Adds the reconciliation to the queue and the engine. */
    @TestConfiguration
    @ComponentScan("io.groundwork.process.reconciliation")
    static class WithReconciliation {}
}
