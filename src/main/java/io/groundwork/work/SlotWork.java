package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import java.util.ArrayList;
import java.util.List;

/** What was done in one slot: who judged it, and how long it was annotated. */
record SlotWork(List<PersonId> reviewers, long activeMs) {

    static final SlotWork NONE = new SlotWork(List.of(), 0);

    SlotWork judgedBy(PersonId person) {
        if (reviewers.contains(person)) {
            return this;
        }
        List<PersonId> more = new ArrayList<>(reviewers);
        more.add(person);
        return new SlotWork(List.copyOf(more), activeMs);
    }

    SlotWork annotatedFor(long ms) {
        return new SlotWork(reviewers, activeMs + ms);
    }

    /** One person's place in a run of an item. */
    record Slot(ItemId item, int run, int slot) {}
}
