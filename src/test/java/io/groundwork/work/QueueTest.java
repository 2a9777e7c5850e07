package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.people.Role;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import io.groundwork.work.WorkQueue.Answer;
import io.groundwork.work.WorkQueue.Wish;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is given which piece of work next, and who never. */
@OnH2
class QueueTest {

    @Autowired
    private QueueScenario scenario;

    @Autowired
    private TestClock clock;

    @Autowired
    private WorkOperations operations;

    @Autowired
    private JdbcClient database;

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
    void givesNothingToWhoWasDeactivatedWhileSignedIn() {
        Place place = scenario.project(1, 1, 3);
        waiting(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        database.sql("update person set active = false where id = ?")
                .param(anna.value())
                .update();

        assertThat(scenario.next(anna).work()).isNull();
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
        Answer none = scenario.next(anna);
        assertThat(none.reason()).isEqualTo("notQualified");
        assertThat(none.lacking()).isEqualTo(new Lacking(Set.of("de"), Set.of(), 3));
    }

    @Test
    void givesWorkOnlyToPeopleWithAllSkillsThatTheProjectAsksFor() {
        Place place = scenario.project(1, 1, 100);
        scenario.startWithSkills(place, "law,medicine");
        waiting(place);
        PersonId anna = scenario.skilled(place, "Anna", Set.of("Law"), Role.ANNOTATOR);
        PersonId ben = scenario.skilled(place, "Ben", Set.of("chess", "Medicine", "law"), Role.ANNOTATOR);

        Answer none = scenario.next(anna);
        assertThat(none.reason()).isEqualTo("notQualified");
        assertThat(none.lacking()).isEqualTo(new Lacking(Set.of(), Set.of("medicine"), 0));
        assertThat(scenario.next(ben).work()).isNotNull();
    }

    @Test
    void workThatWaitsFollowsTheSkillsOfTheProject() {
        Place place = scenario.project(1, 1, 100);
        ItemId item = scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.skilled(place, "Anna", Set.of(), Role.ANNOTATOR);

        scenario.requireSkills(place, "law");
        assertThat(scenario.next(anna).reason()).isEqualTo("notQualified");
        assertThatThrownBy(() -> operations.reassign(item, anna, anna)).isInstanceOf(InvalidInput.class);
        scenario.requireSkills(place, "");
        assertThat(scenario.next(anna).work()).isNotNull();
    }

    @Test
    void aMaterialBriefIsReadBeforeTheNextPiece() {
        Place place = scenario.project(1, 1, 100);
        waiting(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        scenario.changeBriefMaterially(place);

        Answer none = scenario.next(anna);
        assertThat(none.work()).isNull();
        assertThat(none.reason()).isEqualTo("notQualified");
        assertThat(none.acknowledge()).containsExactly(new WorkQueue.ToAcknowledge(place.project(), 2));
        scenario.acknowledge(place, anna, 2);
        assertThat(scenario.next(anna).work()).isNotNull();
    }

    @Test
    void aMaterialBriefIsReadBeforeAPieceThatIsChosenByItsAddressToo() {
        Place place = scenario.project(1, 1, 100);
        WorkItem work = waiting(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        scenario.changeBriefMaterially(place);
        assertThatThrownBy(() -> scenario.take(anna, work.id())).isInstanceOf(BriefUnread.class);
        assertThat(scenario.work(work.id()).state()).isEqualTo(WorkState.OPEN);
        scenario.acknowledge(place, anna, 2);
        scenario.take(anna, work.id());
        assertThat(scenario.work(work.id()).person()).isEqualTo(anna);
    }

    @Test
    void whatIsInHandIsFinishedThoughTheBriefChangedMeanwhile() {
        Place place = scenario.project(1, 1, 100);
        waiting(place);
        Held held = scenario.hold(scenario.member(place, "Anna", Role.ANNOTATOR));
        scenario.changeBriefMaterially(place);
        assertThat(scenario.submit(held, "{\"notes\":[]}", 0).round()).isEqualTo(1);
        assertThat(scenario.count(
                        "select count(*) from submission where work_item_id = ? and brief_opened = 1 and brief_submitted = 2",
                        held.work().value()))
                .isEqualTo(1);
    }

    @Test
    void aPausedProjectGivesNothingAndLetsWhatIsBegunBeFinished() {
        Place place = scenario.project(1, 1, 100);
        WorkItem first = waiting(place);
        WorkItem second = waiting(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        Held held = scenario.take(anna, first.id());
        scenario.pause(place);
        assertThat(scenario.next(anna).reason()).isEqualTo("paused");
        assertThatThrownBy(() -> scenario.take(anna, second.id())).isInstanceOf(ProjectGivesNoWork.class);
        scenario.item(place);
        assertThat(scenario.fill(place)).isZero();
        assertThat(scenario.submit(held, "{\"notes\":[]}", 0).round()).isEqualTo(1);
    }

    @Test
    void whoIsAbsentIsGivenNothingUntilTheyAreBack() {
        Place place = scenario.project(1, 1, 100);
        WorkItem work = waiting(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        OffsetDateTime back = OffsetDateTime.now(clock).plusDays(2);
        scenario.absent(anna, back);
        Answer none = scenario.next(anna);
        assertThat(none.reason()).isEqualTo("notQualified");
        assertThat(none.absentUntil()).isEqualTo(back);
        assertThatThrownBy(() -> scenario.take(anna, work.id())).isInstanceOf(AbsentPerson.class);
        assertThatThrownBy(() -> operations.reassign(work.item(), anna, anna)).isInstanceOf(InvalidInput.class);
        clock.forward(Duration.ofDays(3));
        assertThat(scenario.next(anna).work()).isEqualTo(work.id());
    }

    @Test
    void batchesHaveSlotsAndAShareOfReviewOfTheirOwn() {
        Place place = scenario.project(1, 1, 100);
        scenario.batchOfItsOwn(place, 2, 0);
        ItemId item = scenario.item(place);
        scenario.fill(place);
        assertThat(scenario.works(item)).extracting(WorkItem::slot).containsExactlyInAnyOrder(1, 2);
        scenario.submit(scenario.hold(scenario.member(place, "Anna", Role.ANNOTATOR)), "{\"notes\":[]}", 0);
        scenario.submit(scenario.hold(scenario.member(place, "Ben", Role.ANNOTATOR)), "{\"notes\":[]}", 0);
        assertThat(scenario.itemState(item)).isEqualTo("accepted");
    }

    @Test
    void nobodySeesAnothersAnswerWhileTheirOwnCanStillComeBack() {
        Place place = scenario.project(2, 1, 100);
        ItemId item = scenario.item(place);
        scenario.fill(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR, Role.REVIEWER);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        Held own = scenario.hold(anna);
        Held others = scenario.hold(ben);
        scenario.submit(others, "{\"notes\":[]}", 0);
        assertThat(scenario.next(anna).work()).isNull();
        scenario.submit(own, "{\"notes\":[]}", 0);
        assertThat(scenario.next(anna).work()).isNull();
        WorkItem review = scenario.review(item, scenario.work(own.work()).slot());
        scenario.submit(scenario.take(rita, review.id()), "{\"verdict\":\"accept\"}", 0);
        assertThat(scenario.hold(anna).work())
                .isEqualTo(scenario.review(item, scenario.work(others.work()).slot())
                        .id());
    }

    private WorkItem waiting(Place place) {
        ItemId item = scenario.item(place);
        scenario.fill(place);
        return scenario.works(item).get(0);
    }

    @Test
    void theReviewIsHeldForWhoeverAskedAsLongAsTheProjectSays() {
        Place place = scenario.project(1, 1, 100);
        scenario.holdRework(place, 3);
        waiting(place);
        PersonId anna = scenario.member(place, "Anna", Role.ANNOTATOR);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        PersonId rolf = scenario.member(place, "Rolf", Role.REVIEWER);
        scenario.submit(scenario.hold(anna), "{\"notes\":[]}", 0);
        scenario.submit(scenario.hold(rita), "{\"verdict\":\"rework\"}", 0);
        clock.forward(Duration.ofMinutes(179));
        assertThat(scenario.next(ben).work()).isNull();
        clock.forward(Duration.ofMinutes(2));

        scenario.submit(scenario.hold(ben), "{\"notes\":[]}", 0);

        clock.forward(Duration.ofMinutes(179));
        assertThat(scenario.next(rolf).work()).isNull();
        clock.forward(Duration.ofMinutes(2));
        assertThat(scenario.next(rolf).work()).isNotNull();
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
        waiting(place);
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
        waiting(place);
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
        waiting(place);
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
