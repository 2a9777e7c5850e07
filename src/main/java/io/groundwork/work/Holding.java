package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps an item's work out of the queue and lets it back in, in the caller's transaction. */
@Component
class Holding {

    private final Items items;
    private final WorkItems works;
    private final ApplicationEventPublisher events;

    Holding(Items items, WorkItems works, ApplicationEventPublisher events) {
        this.items = items;
        this.works = works;
        this.events = events;
    }

    void hold(ItemId id, String reason, @Nullable PersonId by) {
        Item item = items.get(id);
        if (item.state() != ItemState.WAITING && item.state() != ItemState.WORKING) {
            throw new WrongItemState(id, item.state(), "hold");
        }
        items.hold(id, reason);
        works.lockUnfinished(id).stream()
                .filter(work -> work.state() == WorkState.OPEN)
                .forEach(work -> works.hold(work, true));
        events.publishEvent(new WorkMoved("item.held", item.project(), id, by, Map.of("reason", reason)));
    }

    void requeue(ItemId id, PersonId by) {
        Item item = items.get(id);
        if (item.state() != ItemState.HELD) {
            throw new WrongItemState(id, item.state(), "requeue");
        }
        items.release(id);
        works.lockUnfinished(id).stream()
                .filter(work -> work.state() == WorkState.OPEN)
                .forEach(work -> works.hold(work, false));
        events.publishEvent(new WorkMoved("item.requeued", item.project(), id, by, Map.of()));
    }
}
