package io.groundwork.work;

import io.groundwork.dataset.Items;
import io.groundwork.shared.ItemId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;

/** Ends an item's run: the result that counts in each slot is marked, the item is accepted or withdrawn. */
@Service
class RunOutcomes implements ItemOutcomes {

    private final Items items;
    private final ItemRuns runs;
    private final SubmissionRows rows;
    private final Submissions submissions;
    private final Clock clock;

    RunOutcomes(Items items, ItemRuns runs, SubmissionRows rows, Submissions submissions, Clock clock) {
        this.items = items;
        this.runs = runs;
        this.rows = rows;
        this.submissions = submissions;
        this.clock = clock;
    }

    @Override
    public void accept(ItemId id, int run) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        submissions.counting(id, run).forEach(counts -> rows.markAccepted(counts.id(), now));
        items.accept(id);
        runs.ended(id, run, "accepted", now);
    }

    @Override
    public void withdraw(ItemId id, int run) {
        items.withdraw(id);
        runs.ended(id, run, "withdrawn", OffsetDateTime.now(clock));
    }
}
