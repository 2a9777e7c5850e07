package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.groundwork.people.PersonUnavailable;
import io.groundwork.people.Role;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Violation;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What becomes of work in people's hands: drafts, leases that run out, submits, skips, questions. */
@OnH2
class LeaseTest {

    private static final String EMPTY = "{\"notes\":[]}";
    private static final String ONE = "{\"notes\":[{\"id\":\"n1\",\"text\":\"why?\",\"kind\":\"why\"}]}";
    private static final String BLANK = "{\"notes\":[{\"id\":\"n1\",\"text\":\" \",\"kind\":\"why\"}]}";

    @Autowired
    private QueueScenario scenario;

    @Autowired
    private TestClock clock;

    @Autowired
    private LeaseSweeper sweeper;

    @Autowired
    private WorkPages pages;

    @Autowired
    private Retry retry;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private QueueOnEngine.Locks locks;

    private Place place;
    private ItemId item;
    private PersonId anna;
    private PersonId ben;

    @BeforeEach
    void oneItem() {
        locks.lock();
        place = scenario.project(1, 1, 100);
        item = scenario.item(place);
        scenario.fill(place);
        anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        ben = scenario.member(place, "Ben", Role.ANNOTATOR);
    }

    @Test
    void draftsGrowByRevisionAndRepeatsAreAnsweredAgain() {
        Held held = scenario.hold(anna);

        assertThat(scenario.save(held, EMPTY, 0).revision()).isEqualTo(1);
        assertThat(scenario.save(held, EMPTY, 0).revision()).isEqualTo(1);
        assertThat(scenario.save(held, ONE, 1).revision()).isEqualTo(2);
        assertThat(page(anna, held).get("draft").toString()).contains("why?");
    }

    @Test
    void aStaleDraftIsRefusedWithTheStoredOne() {
        Held held = scenario.hold(anna);
        scenario.save(held, EMPTY, 0);
        scenario.save(held, ONE, 1);

        DraftStale stale = catchThrowableOfType(DraftStale.class, () -> scenario.save(held, EMPTY, 1, "other tab"));

        assertThat(stale.variables().get("revision")).isEqualTo(2L);
        assertThat(stale.variables().get("draft").toString()).contains("why?");
    }

    @Test
    void anExpiredLeaseIsRenewedByItsHolderAsLongAsNobodyTookTheWork() {
        Held held = scenario.hold(anna);
        clock.forward(Duration.ofMinutes(31));
        sweeper.sweep();
        assertThat(scenario.work(held.work()).state()).isEqualTo(WorkState.OPEN);

        scenario.save(held, ONE, 0);
        assertThat(scenario.work(held.work()).person()).isEqualTo(anna);
        clock.forward(Duration.ofMinutes(31));
        sweeper.sweep();

        assertThat(scenario.submit(held, ONE, 1).round()).isEqualTo(1);
    }

    @Test
    void aLateDraftOfLostWorkIsKeptAndALateSubmitIsNeverASecondSubmission() {
        Held lost = scenario.hold(anna);
        clock.forward(Duration.ofMinutes(31));
        sweeper.sweep();
        Held taken = scenario.hold(ben);
        assertThat(taken.work()).isEqualTo(lost.work());

        assertThatThrownBy(() -> scenario.save(lost, EMPTY, 0)).isInstanceOf(LeaseLost.class);
        assertThatThrownBy(() -> scenario.submit(lost, ONE, 1)).isInstanceOf(LeaseLost.class);
        scenario.submit(taken, EMPTY, 0);
        assertThatThrownBy(() -> scenario.submit(lost, ONE, 2)).isInstanceOf(LeaseLost.class);

        assertThat(submissions()).isEqualTo(1);
        assertThat(page(anna, lost).get("draft").toString()).contains("why?");
    }

    @Test
    void strangersToTheWorkCannotWriteIt() {
        Held held = scenario.hold(anna);

        assertThatThrownBy(() -> scenario.save(new Held(ben, held.work(), held.token()), ONE, 0))
                .isInstanceOf(LeaseLost.class);
        clock.forward(Duration.ofMinutes(31));
        sweeper.sweep();
        assertThatThrownBy(() -> scenario.save(new Held(ben, held.work(), held.token()), ONE, 0))
                .isInstanceOf(LeaseLost.class);

        assertThat(scenario.count(
                        "select count(*) from draft where work_item_id = ?",
                        held.work().value()))
                .isZero();
    }

    @Test
    void nothingCanBeChangedAfterTheSubmit() {
        Held held = scenario.hold(anna);
        scenario.submit(held, ONE, 0);

        assertThatThrownBy(() -> scenario.save(held, EMPTY, 0)).isInstanceOf(WorkGone.class);
        assertThatThrownBy(() -> scenario.submit(held, EMPTY, 0)).isInstanceOf(WorkGone.class);
        assertThat(submissions()).isEqualTo(1);
    }

    @Test
    void unmetRequirementsRefuseTheSubmitAndNothingMoves() {
        Held held = scenario.hold(anna);

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> scenario.submit(held, BLANK, 0));

        assertThat(refused.violations()).extracting(Violation::path).containsExactly("/notes/n1/text");
        assertThat(submissions()).isZero();
        assertThat(scenario.work(held.work()).state()).isEqualTo(WorkState.LEASED);
    }

    @Test
    void approvedPartsMustStayAsTheyWere() {
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), ONE, 0);
        scenario.submit(scenario.hold(rita), "{\"verdict\":\"rework\"}", 0);
        locks.lock("/notes/n1");
        Held again = scenario.hold(anna);

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> scenario.submit(again, EMPTY, 0));

        assertThat(refused.violations()).extracting(Violation::key).containsExactly("work.part.locked");
        assertThat(scenario.submit(again, ONE, 0).round()).isEqualTo(2);
    }

    @Test
    void submittingMovesTheItemAlongTheDiagramToItsEnd() {
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), ONE, 0);
        assertThat(scenario.itemState(item)).isEqualTo("working");

        scenario.submit(scenario.hold(rita), "{\"verdict\":\"accept\"}", 0);

        assertThat(scenario.itemState(item)).isEqualTo("accepted");
        assertThat(scenario.count(
                        "select count(*) from submission where item_id = ? and kind = 'annotate' and accepted_at is not null",
                        item.value()))
                .isEqualTo(1);
        assertThat(scenario.count(
                        "select count(*) from item_run where item_id = ? and outcome = 'accepted'", item.value()))
                .isEqualTo(1);
    }

    @Test
    void parkedWorkStaysMineForADayAndGoesOnWithADraft() {
        Held held = scenario.hold(anna);
        scenario.hands(anna).park(held.work(), held.token());
        clock.forward(Duration.ofHours(23));
        sweeper.sweep();
        assertThat(scenario.work(held.work()).person()).isEqualTo(anna);

        scenario.save(held, ONE, 0);
        assertThat(scenario.work(held.work()).state()).isEqualTo(WorkState.LEASED);
        scenario.hands(anna).park(held.work(), held.token());
        clock.forward(Duration.ofHours(25));
        sweeper.sweep();

        assertThat(scenario.work(held.work()).state()).isEqualTo(WorkState.OPEN);
    }

    @Test
    void releasedWorkIsFreeAndItsOldTokenWorthNothing() {
        Held held = scenario.hold(anna);
        scenario.save(held, ONE, 0);
        scenario.hands(anna).release(held.work(), held.token());

        assertThatThrownBy(() -> scenario.save(held, EMPTY, 1)).isInstanceOf(LeaseLost.class);
        assertThat(scenario.hold(ben).work()).isEqualTo(held.work());
    }

    @Test
    void skippedWorkNeverComesBackToThePersonAndThreeSkipsHoldTheItem() {
        PersonId cleo = scenario.member(place, "Cleo", Role.ANNOTATOR);
        PersonId dora = scenario.member(place, "Dora", Role.ANNOTATOR);
        skip(anna);
        assertThat(scenario.next(anna).reason()).isEqualTo("empty");
        skip(ben);
        assertThat(scenario.itemState(item)).isEqualTo("working");
        skip(cleo);

        assertThat(scenario.itemState(item)).isEqualTo("held");
        assertThat(scenario.next(dora).reason()).isEqualTo("empty");
    }

    @Test
    void aQuestionHoldsTheWorkForItsAsker(@Autowired WorkOperations operations) {
        Held held = scenario.hold(anna);
        scenario.hands(anna).ask(held.work(), held.token(), "Which mill is meant?");
        clock.forward(Duration.ofDays(3));
        sweeper.sweep();

        assertThat(scenario.work(held.work()).person()).isEqualTo(anna);
        assertThatThrownBy(() -> scenario.submit(held, ONE, 0)).isInstanceOf(WorkHeld.class);
        retry.runInNewTransaction(() -> operations.answered(held.work()));
        assertThat(scenario.submit(held, ONE, 0).round()).isEqualTo(1);
    }

    @Test
    void whoLeavesLosesLeasesAndReservationsAtOnce() {
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), ONE, 0);
        scenario.submit(scenario.hold(rita), "{\"verdict\":\"rework\"}", 0);
        Held again = scenario.hold(anna);

        retry.runInNewTransaction(() -> events.publishEvent(new PersonUnavailable(anna, rita, true)));

        assertThat(scenario.work(again.work()).state()).isEqualTo(WorkState.OPEN);
        assertThat(scenario.hold(ben).work()).isEqualTo(again.work());
    }

    @Test
    void whoIsAbsentLosesWhatTheyPutAsideAndWhatWasKeptForThem() {
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        scenario.item(place);
        scenario.fill(place);
        Held first = scenario.hold(anna);
        scenario.submit(first, ONE, 0);
        scenario.submit(scenario.hold(rita), "{\"verdict\":\"rework\"}", 0);
        Held parked = scenario.hold(scenario.member(place, "Cleo", Role.ANNOTATOR));
        scenario.hands(parked.person()).park(parked.work(), parked.token());
        Held asked = scenario.hold(anna);
        scenario.hands(anna).ask(asked.work(), asked.token(), "Which mill?");
        assertThat(scenario.next(ben).work()).isNull();

        retry.runInNewTransaction(() -> events.publishEvent(new PersonUnavailable(parked.person(), rita, false)));
        retry.runInNewTransaction(() -> events.publishEvent(new PersonUnavailable(anna, rita, false)));

        assertThat(scenario.hold(ben).work()).isEqualTo(asked.work());
        assertThat(scenario.hold(ben).work()).isEqualTo(parked.work());
    }

    @Test
    void reworkKeptForSomebodyIsFreeAtOnceWhenTheyLeave() {
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), ONE, 0);
        scenario.submit(scenario.hold(rita), "{\"verdict\":\"rework\"}", 0);
        assertThat(scenario.next(ben).work()).isNull();

        retry.runInNewTransaction(() -> events.publishEvent(new PersonUnavailable(anna, rita, true)));

        assertThat(scenario.work(scenario.hold(ben).work()).round()).isEqualTo(2);
    }

    @Test
    void heartbeatsKeepTheLeaseAndWriteTheTimeDown() {
        Held held = scenario.hold(anna);
        for (int minute = 0; minute < 40; minute++) {
            clock.forward(Duration.ofMinutes(1));
            scenario.hands(anna).heartbeat(held.work(), held.token(), 45_000);
            sweeper.sweep();
        }
        clock.forward(Duration.ofSeconds(10));
        scenario.submit(held, ONE, 0);

        assertThat(scenario.count(
                        "select sum(active_ms) from time_entry where work_item_id = ?",
                        held.work().value()))
                .isEqualTo(40 * 45_000 + 10_000);
        assertThat(scenario.count(
                        "select sum(idle_ms) from time_entry where work_item_id = ?",
                        held.work().value()))
                .isEqualTo(40 * 15_000);
        assertThat(scenario.count("select active_ms from submission where item_id = ?", item.value()))
                .isEqualTo(40 * 45_000 + 10_000);
    }

    private void skip(PersonId person) {
        Held held = scenario.hold(person);
        scenario.hands(person).skip(held.work(), held.token(), SkipReason.UNCLEAR, null);
    }

    private Map<String, Object> page(PersonId person, Held held) {
        scenario.crew().as(person);
        return pages.show(held.work());
    }

    private long submissions() {
        return scenario.count("select count(*) from submission where item_id = ?", item.value());
    }
}
