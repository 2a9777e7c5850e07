package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The waiting items of a project in the order in which they go to work: items with a priority of their own first, then
 * batch by batch. Candidates are read without locks and locked by id, because H2 locks every row it sorts.
 */
final class WaitingLine {

    private final ItemRows rows;
    private final List<BatchId> batches;

    WaitingLine(ItemRows rows, List<BatchId> batches) {
        this.rows = rows;
        this.batches = batches;
    }

    boolean any() {
        return batches.stream()
                .anyMatch(batch -> !rows.waiting(batch, false, 1, 0).isEmpty()
                        || !rows.waiting(batch, true, 1, 0).isEmpty());
    }

    List<Item> lock(int limit) {
        List<Item> taken = new ArrayList<>(lock(prioritised(limit), limit));
        for (BatchId batch : batches) {
            int skipped = 0;
            while (taken.size() < limit) {
                int wanted = limit - taken.size();
                List<ItemId> page = ids(rows.waiting(batch, false, wanted, skipped));
                taken.addAll(lock(page, wanted));
                skipped += page.size();
                if (page.size() < wanted) {
                    break;
                }
            }
        }
        return taken;
    }

    private List<ItemId> prioritised(int limit) {
        List<ItemRows.Place> places = new ArrayList<>();
        for (BatchId batch : batches) {
            places.addAll(rows.waiting(batch, true, limit, 0));
        }
        places.sort(Comparator.comparingInt(ItemRows.Place::priority).reversed());
        return ids(places);
    }

    private List<Item> lock(List<ItemId> inOrder, int limit) {
        if (inOrder.isEmpty()) {
            return List.of();
        }
        List<ItemId> first = inOrder.subList(0, Math.min(limit, inOrder.size()));
        Map<ItemId, Item> locked = new HashMap<>();
        rows.lockWaiting(first).forEach(item -> locked.put(item.id(), item));
        return first.stream().filter(locked::containsKey).map(locked::get).toList();
    }

    private static List<ItemId> ids(List<ItemRows.Place> places) {
        return places.stream().map(ItemRows.Place::item).toList();
    }
}
