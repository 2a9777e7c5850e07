package io.groundwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.people.Role;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.QueueScenario.Held;
import io.groundwork.work.QueueScenario.Place;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking back, reopening, withdrawing and handing over: nothing that was decided wrongly stays so. */
@OnH2
class SecondThoughtsTest {

    private static final String ONE = "{\"notes\":[{\"id\":\"n1\",\"text\":\"why?\",\"kind\":\"why\"}]}";

    @Autowired
    private QueueScenario scenario;

    @Autowired
    private WorkOperations operations;

    @Autowired
    private WorkPages pages;

    private Place place;
    private ItemId item;
    private PersonId anna;

    @Test
    void takesASubmissionBackUntilSomebodyHasTakenWhatFollows() {
        given(1, 1);
        PersonId rita = scenario.member(place, "Rita", Role.REVIEWER);
        Held held = scenario.hold(anna);
        scenario.submit(held, ONE, 0);

        WorkItemId again = scenario.hands(anna).recall(held.work(), "A slip");

        WorkItem work = scenario.work(again);
        assertThat(work.person()).isEqualTo(anna);
        assertThat(work.round()).isEqualTo(1);
        assertThat(pages.show(again).get("draft").toString()).contains("why?");
        assertThat(scenario.next(rita).work()).isNull();
        Held second = new Held(anna, again, work.leaseToken());
        scenario.submit(second, ONE, 1);
        scenario.hold(rita);
        assertThatThrownBy(() -> scenario.hands(anna).recall(again, "Too late")).isInstanceOf(NotTakenBack.class);
        assertThat(scenario.count(
                        "select count(*) from submission where item_id = ? and recalled_at is null", item.value()))
                .isEqualTo(1);
    }

    @Test
    void takesAnUnreviewedAcceptanceBackInANewRun() {
        given(1, 0);
        Held held = scenario.hold(anna);
        scenario.submit(held, ONE, 0);
        assertThat(scenario.itemState(item)).isEqualTo("accepted");

        WorkItemId again = scenario.hands(anna).recall(held.work(), "A slip");

        assertThat(scenario.work(again).run()).isEqualTo(2);
        assertThat(scenario.work(again).person()).isEqualTo(anna);
        assertThat(scenario.itemState(item)).isEqualTo("working");
        assertThat(pages.show(again).get("previous").toString()).contains("why?");
    }

    @Test
    void takesADoneSlotBackWhileOthersAreAtWork() {
        given(2, 0);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        Held held = scenario.hold(anna);
        scenario.submit(held, ONE, 0);

        WorkItemId again = scenario.hands(anna).recall(held.work(), "A slip");

        WorkItem work = scenario.work(again);
        assertThat(work.person()).isEqualTo(anna);
        assertThat(work.slot()).isEqualTo(scenario.work(held.work()).slot());
        assertThat(pages.show(again).get("draft").toString()).contains("why?");
        scenario.submit(scenario.hold(ben), ONE, 0);
        assertThat(scenario.itemState(item)).isEqualTo("working");
        scenario.submit(new Held(anna, again, work.leaseToken()), ONE, 1);
        assertThat(scenario.itemState(item)).isEqualTo("accepted");
        assertThat(scenario.count(
                        "select count(*) from submission where item_id = ? and accepted_at is not null", item.value()))
                .isEqualTo(2);
    }

    @Test
    void whatWasFinishedTogetherWithOthersIsReopenedByAManagerOnly() {
        given(2, 0);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        Held held = scenario.hold(anna);
        scenario.submit(held, ONE, 0);
        scenario.submit(scenario.hold(ben), ONE, 0);

        assertThatThrownBy(() -> scenario.hands(anna).recall(held.work(), "A slip"))
                .isInstanceOf(FinishedTogether.class);
        assertThat(scenario.itemState(item)).isEqualTo("accepted");
    }

    @Test
    void nobodyTakesBackWhatAnotherMade() {
        given(1, 1);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        Held held = scenario.hold(anna);
        scenario.submit(held, ONE, 0);

        assertThatThrownBy(() -> scenario.hands(ben).recall(held.work(), "Mine"))
                .isInstanceOf(NotTakenBack.class);
    }

    @Test
    void reopensAnAcceptedItemInANewRunThatStartsFromItsResult() {
        given(1, 0);
        scenario.submit(scenario.hold(anna), ONE, 0);

        operations.reopen(item, "Wrongly accepted", anna);

        Held again = scenario.hold(anna);
        assertThat(scenario.work(again.work()).run()).isEqualTo(2);
        assertThat(pages.show(again.work()).get("previous").toString()).contains("why?");
        assertThat(scenario.count(
                        "select count(*) from submission where item_id = ? and run = 1 and accepted_at is not null",
                        item.value()))
                .isEqualTo(1);
    }

    @Test
    void withdrawingEndsTheRunAndKeepsADraftInHand() {
        given(2, 1);
        Held held = scenario.hold(anna);

        operations.withdraw(item, "Bad scan", anna);

        assertThat(scenario.itemState(item)).isEqualTo("withdrawn");
        assertThat(scenario.works(item)).extracting(WorkItem::state).containsOnly(WorkState.CANCELLED);
        assertThatThrownBy(() -> scenario.save(held, ONE, 0)).isInstanceOf(WorkGone.class);
        assertThat(scenario.count(
                        "select count(*) from draft where work_item_id = ?",
                        held.work().value()))
                .isEqualTo(1);
    }

    @Test
    void reassigningTakesWorkFromItsHolderAndKeepsItForTheOther() {
        given(1, 1);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        PersonId cleo = scenario.member(place, "Cleo", Role.ANNOTATOR);
        Held held = scenario.hold(anna);
        scenario.save(held, ONE, 0);

        operations.handOverDraft(item, ben, cleo);

        assertThat(scenario.next(cleo).work()).isNull();
        Held taken = scenario.hold(ben);
        assertThat(taken.work()).isEqualTo(held.work());
        assertThat(pages.show(taken.work()).get("draft").toString()).contains("why?");
        assertThatThrownBy(() -> scenario.save(held, ONE, 1)).isInstanceOf(LeaseLost.class);
    }

    @Test
    void reassigningToWhomMayNotTakeItIsRefused() {
        given(1, 1);
        PersonId guest = scenario.member(place, "Guest", Role.REQUESTER);

        assertThatThrownBy(() -> operations.reassign(item, guest, guest)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void heldItemsWaitUntilTheyAreRequeued() {
        given(1, 1);

        operations.hold(item, "Rights unclear", anna);
        assertThat(scenario.next(anna).work()).isNull();
        operations.requeue(item, anna);

        assertThat(scenario.work(scenario.hold(anna).work()).item()).isEqualTo(item);
    }

    @Test
    void unleasingFreesWorkAtOnce() {
        given(1, 1);
        PersonId ben = scenario.member(place, "Ben", Role.ANNOTATOR);
        Held held = scenario.hold(anna);

        operations.unlease(item, ben);

        assertThat(scenario.hold(ben).work()).isEqualTo(held.work());
    }

    /** An item in the queue of a project with this overlap and share of reviews, and an annotator. */
    private void given(int overlap, int reviewRate) {
        place = scenario.project(overlap, reviewRate, 100);
        item = scenario.item(place);
        scenario.fill(place);
        anna = scenario.member(place, "Anna", Role.ANNOTATOR);
    }
}
