package io.groundwork.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.TestDatabase;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueuedItemsTest {

    @ParameterizedTest
    @EnumSource
    void givesOutItemsByPriorityOfItemThenBatchThenAge(TestDatabase database) {
        DatasetFixture fixture = new DatasetFixture(database);
        BatchId first = fixture.batch(1, 0, false, "open");
        BatchId urgent = fixture.batch(2, 10, false, "open");
        ItemId old = fixture.item(first);
        ItemId young = fixture.item(first);
        ItemId hurried = fixture.item(urgent);
        ItemId chosen = fixture.item(first);
        QueuedItems items = fixture.items();
        items.prioritise(chosen, 5);

        assertThat(locked(fixture, items, 10)).containsExactly(chosen, hurried, old, young);
        assertThat(locked(fixture, items, 2)).containsExactly(chosen, hurried);
    }

    @ParameterizedTest
    @EnumSource
    void keepsBatchesBehindAnUnapprovedPilotClosed(TestDatabase database) {
        DatasetFixture fixture = new DatasetFixture(database);
        BatchId pilot = fixture.batch(1, 0, true, "open");
        BatchId later = fixture.batch(2, 100, false, "open");
        ItemId tried = fixture.item(pilot);
        ItemId closed = fixture.item(later);
        QueuedItems items = fixture.items();
        items.prioritise(closed, 9);

        assertThat(locked(fixture, items, 10)).containsExactly(tried);
        fixture.approve(pilot);
        assertThat(locked(fixture, items, 10)).containsExactly(closed, tried);
    }

    @ParameterizedTest
    @EnumSource
    void passesOverItemsLockedByAnotherTransaction(TestDatabase database) {
        DatasetFixture fixture = new DatasetFixture(database);
        BatchId batch = fixture.batch(1, 0, false, "open");
        ItemId first = fixture.item(batch);
        ItemId second = fixture.item(batch);
        QueuedItems items = fixture.items();

        List<ItemId> others = fixture.transaction.execute(status -> {
            assertThat(items.lockWaiting(fixture.project, 1))
                    .extracting(Item::id)
                    .containsExactly(first);
            return CompletableFuture.supplyAsync(() -> locked(fixture, items, 5))
                    .join();
        });
        assertThat(others).containsExactly(second);
    }

    @ParameterizedTest
    @EnumSource
    void movesAnItemAlongAndTellsTheTrail(TestDatabase database) {
        DatasetFixture fixture = new DatasetFixture(database);
        ItemId id = fixture.item(fixture.batch(1, 0, false, "open"));
        QueuedItems items = fixture.items();

        items.startRun(id, 1);
        items.hold(id, "skipped three times");
        assertThat(items.get(id).state()).isEqualTo(ItemState.HELD);
        items.release(id);
        items.accept(id);

        assertThat(items.get(id)).extracting(Item::state, Item::run).containsExactly(ItemState.ACCEPTED, 1);
        assertThat(items.countByState(fixture.project, null)).isEqualTo(Map.of(ItemState.ACCEPTED, 1L));
        assertThat(fixture.events)
                .map(event -> ((ItemMoved) event).action())
                .containsExactly("item.started", "item.held", "item.requeued", "item.accepted");
        assertThat(items.countSkip(id)).isEqualTo(1);
        assertThat(items.countSkip(id)).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void refusesStepsThatDoNotFitTheState(TestDatabase database) {
        DatasetFixture fixture = new DatasetFixture(database);
        ItemId id = fixture.item(fixture.batch(1, 0, false, "open"));
        QueuedItems items = fixture.items();

        assertThatThrownBy(() -> items.accept(id)).isInstanceOf(ItemNotInState.class);
        assertThatThrownBy(() -> items.release(id)).isInstanceOf(ItemNotInState.class);
        assertThatThrownBy(() -> items.get(ItemId.next())).isInstanceOf(NotFound.class);
        items.withdraw(id);
        assertThatThrownBy(() -> items.hold(id, "late")).isInstanceOf(ItemNotInState.class);
        assertThat(items.get(id).state()).isEqualTo(ItemState.WITHDRAWN);
    }

    private static List<ItemId> locked(DatasetFixture fixture, QueuedItems items, int limit) {
        return fixture.transaction.execute(status ->
                items.lockWaiting(fixture.project, limit).stream().map(Item::id).toList());
    }
}
