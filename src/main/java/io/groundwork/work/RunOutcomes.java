package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.Items;
import io.groundwork.shared.ItemId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Ends an item's run: the result that counts in each slot is marked, the item is accepted or withdrawn. */
@Service
class RunOutcomes implements ItemOutcomes {

    private final Items items;
    private final ItemRuns runs;
    private final SubmissionRows rows;
    private final Submissions submissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunOutcomes(
            Items items, ItemRuns runs, SubmissionRows rows, Submissions submissions, ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.runs = runs;
        this.rows = rows;
        this.submissions = submissions;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void accept(ItemId id, int run) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (int slot : rows.slots(id, run)) {
            submissions.latest(id, run, slot).ifPresent(counts -> rows.markAccepted(counts.id(), now));
        }
        items.accept(id);
        end(id, run, "accepted", now);
    }

    @Override
    public void withdraw(ItemId id, int run) {
        items.withdraw(id);
        end(id, run, "withdrawn", OffsetDateTime.now(clock));
    }

    private void end(ItemId id, int run, String outcome, OffsetDateTime now) {
        Item item = items.get(id);
        runs.ended(id, run, outcome, now);
        events.publishEvent(new WorkMoved("item." + outcome, item.project(), id, null, Map.of("run", run)));
    }
}
