package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds items and moves them from state to state; every method joins the caller's transaction. */
public interface Items {

    /** The item, or {@link io.groundwork.shared.NotFound}. */
    Item get(ItemId id);

    /** What items are listed under; no access checks. */
    Map<ItemId, String> titles(Collection<ItemId> ids);

    /** Whether any item of an open batch waits. */
    boolean anyWaits(ProjectId project);

    /** The next waiting items of open batches, best first, locked for this transaction; items locked elsewhere are passed over. */
    List<Item> lockWaiting(ProjectId project, int limit);

    /** Puts the item to work in this run. */
    void startRun(ItemId id, int run);

    void accept(ItemId id);

    void withdraw(ItemId id);

    /** Keeps the item out of the queue until somebody requeues it. */
    void hold(ItemId id, String reason);

    /** Takes a held item back to work or, where it was never started, to waiting. */
    void release(ItemId id);

    void prioritise(ItemId id, int priority);

    /** Counts one more skip and answers how many there are. */
    int countSkip(ItemId id);

    Map<ItemState, Long> countByState(ProjectId project, @Nullable BatchId batch);
}
