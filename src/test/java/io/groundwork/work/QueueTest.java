package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.people.Role;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import io.groundwork.work.WorkQueue.Wish;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is given which piece of work next, and who never. */
@OnH2
class QueueTest {

    @Autowired
    private QueueScenario scenario;

    @Autowired
    private TestClock clock;

    @Autowired
    private WorkOperations operations;

    @Test
    void startsItemsOnlyAsFarAsTheWindowGoes() {
        Place place = scenario.project(1, 1, 3);
        for (int i = 0; i < 5; i++) {
            scenario.item(place);
        }

        assertThat(scenario.fill(place)).isEqualTo(3);
        assertThat(scenario.fill(place)).isZero();
    }

    @Test
    void givesHigherBatchesFirstThenPrioritisedItemsThenNearerDueDatesThenAge() {
        Place place = scenario.project(1, 1, 100);
        Place soon = place.withNewBatch();
        scenario.batch(soon, 2, 0, OffsetDateTime.now().plusDays(1));
        Place urgent = place.withNewBatch();
        scenario.batch(urgent, 3, 5, null);
        ItemId oldest = scenario.item(place);
        ItemId prioritised = scenario.item(place, 1, null, 0);
        ItemId due = scenario.item(soon);
        ItemId first = scenario.item(urgent);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);

        assertThat(scenario.work(scenario.hold(anna).work()).item()).isEqualTo(first);
        assertThat(scenario.work(scenario.hold(anna).work()).item()).isEqualTo(prioritised);
        assertThat(scenario.work(scenario.hold(anna).work()).item()).isEqualTo(due);
        assertThat(scenario.work(scenario.hold(anna).work()).item()).isEqualTo(oldest);
        assertThat(scenario.next(anna).reason()).isEqualTo("empty");
    }

    @Test
    void prioritisingMovesWorkThatWaitsAlready() {
        Place place = scenario.project(1, 1, 100);
        scenario.item(place);
        ItemId later = scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);

        operations.prioritise(later, 7, anna);

        assertThat(scenario.work(scenario.hold(anna).work()).item()).isEqualTo(later);
    }

    @Test
    void givesOnlyLanguagesAndSensitivityThatThePersonTakes() {
        Place place = scenario.project(1, 1, 100);
        scenario.item(place, 0, "de", 0);
        scenario.item(place, 0, "en-GB", 3);
        ItemId fits = scenario.item(place, 0, "en-GB", 1);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Set.of("en"), 1, Role.ANNOTATOR);

        assertThat(scenario.work(scenario.hold(anna).work()).item()).isEqualTo(fits);
        assertThat(scenario.next(anna).reason()).isEqualTo("empty");
    }

    @Test
    void givesEachPersonOneSlotOfAnItem() {
        Place place = scenario.project(2, 1, 100);
        ItemId item = scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);

        Held first = scenario.hold(anna);
        assertThat(scenario.next(anna).reason()).isEqualTo("empty");
        Held second = scenario.hold(ben);

        assertThat(scenario.work(first.work()).slot())
                .isNotEqualTo(scenario.work(second.work()).slot());
        assertThat(scenario.work(second.work()).item()).isEqualTo(item);
    }

    @Test
    void neverGivesPeopleTheirOwnWorkToReview() {
        Place place = scenario.project(1, 1, 100);
        scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR, Role.REVIEWER);
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), "{\"notes\":[]}", 0);

        assertThat(scenario.next(anna).work()).isNull();
        assertThat(scenario.work(scenario.hold(rita).work()).kind()).isEqualTo(WorkKind.REVIEW);
    }

    @Test
    void sentBackWorkGoesToItsMakerFirstAndToOthersAfterTheTimeOfTheProject() {
        Place place = scenario.project(1, 1, 100);
        ItemId item = scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), "{\"notes\":[]}", 0);
        scenario.submit(scenario.hold(rita), "{\"verdict\":\"rework\"}", 0);
        scenario.item(place);
        scenario.fill(place);

        assertThat(scenario.work(scenario.hold(ben).work()).item()).isNotEqualTo(item);
        Held again = scenario.hold(anna);
        assertThat(scenario.work(again.work()).item()).isEqualTo(item);
        assertThat(scenario.work(again.work()).round()).isEqualTo(2);
        scenario.hands(anna).release(again.work(), again.token());
        clock.forward(Duration.ofHours(25));
        assertThat(scenario.work(scenario.hold(ben).work()).item()).isEqualTo(item);
    }

    @Test
    void theReviewerWhoAskedGetsTheNextRound() {
        Place place = scenario.project(1, 1, 100);
        scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        PersonId rolf = scenario.member(place, "Rolf", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), "{\"notes\":[]}", 0);
        scenario.submit(scenario.hold(rita), "{\"verdict\":\"rework\"}", 0);
        scenario.submit(scenario.hold(anna), "{\"notes\":[]}", 0);

        assertThat(scenario.next(rolf).work()).isNull();
        assertThat(scenario.next(rita).work()).isNotNull();
    }

    @Test
    void saysWhyThereIsNothing() {
        Place place = scenario.project(1, 1, 100);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        PersonId guest = scenario.member(place, "Guest", Role.REQUESTER);

        assertThat(scenario.next(anna).reason()).isEqualTo("empty");
        assertThat(scenario.next(guest).reason()).isEqualTo("notQualified");
    }

    @Test
    void reservesOnePieceAheadAndLeasesItNext() {
        Place place = scenario.project(1, 1, 100);
        scenario.item(place);
        scenario.item(place);
        scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        scenario.hold(anna);
        Wish ahead = new Wish(null, Set.of(), true);

        var reserved = scenario.next(anna, ahead);
        assertThat(scenario.work(reserved.work()).state()).isEqualTo(WorkState.RESERVED);
        assertThat(scenario.next(anna, ahead).work()).isEqualTo(reserved.work());
        assertThat(scenario.next(anna).work()).isEqualTo(reserved.work());
        assertThat(scenario.work(reserved.work()).state()).isEqualTo(WorkState.LEASED);
    }
}
