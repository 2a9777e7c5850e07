package io.groundwork.work;

import io.groundwork.dataset.Items;
import io.groundwork.shared.ItemId;
import org.springframework.stereotype.Component;

/** Keeps an item's work out of the queue and lets it back in, in the caller's transaction. */
@Component
class Holding {

    private final Items items;
    private final WorkItems works;

    Holding(Items items, WorkItems works) {
        this.items = items;
        this.works = works;
    }

    void hold(ItemId id, String reason) {
        items.hold(id, reason);
        works.lockUnfinished(id).stream()
                .filter(work -> work.state() == WorkState.OPEN)
                .forEach(work -> works.hold(work, true));
    }

    void requeue(ItemId id) {
        items.release(id);
        works.lockUnfinished(id).stream()
                .filter(work -> work.state() == WorkState.OPEN)
                .forEach(work -> works.hold(work, false));
    }
}
