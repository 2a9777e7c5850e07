package io.groundwork.quality;

import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.project.Batch;
import io.groundwork.project.BatchGate;
import io.groundwork.quality.TallyRows.ItemTally;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Tally;
import io.groundwork.tasktype.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Refuses batches that are unfinished or miss their targets, and names the items whose rework would help most. */
@Component
class DistributionGate implements BatchGate {

    private static final int MOST = 1000;

    private final Items items;
    private final Distribution distribution;
    private final TallyRows rows;

    DistributionGate(Items items, Distribution distribution, TallyRows rows) {
        this.items = items;
        this.distribution = distribution;
        this.rows = rows;
    }

    @Override
    public void requireAcceptable(Batch batch) {
        Map<ItemState, Long> counts = items.countByState(batch.project(), batch.id());
        long open = counts.getOrDefault(ItemState.WAITING, 0L)
                + counts.getOrDefault(ItemState.WORKING, 0L)
                + counts.getOrDefault(ItemState.HELD, 0L);
        if (open > 0) {
            throw new BatchUnfinished(open);
        }
        Tally sum = rows.sum(batch.id());
        List<Target> missed = distribution.targets(batch.project()).stream()
                .filter(target -> surplus(target, sum) != 0)
                .toList();
        if (!missed.isEmpty()) {
            String categories = missed.stream().map(Target::category).collect(Collectors.joining(", "));
            throw new BatchMissesTarget(categories, toSendBack(batch, missed, sum));
        }
    }

    private List<Violation> toSendBack(Batch batch, List<Target> missed, Tally sum) {
        List<ItemTally> counted = rows.items(batch.id());
        List<Violation> back = new ArrayList<>();
        for (Target target : missed) {
            back.addAll(toSendBack(counted, target, surplus(target, sum)));
        }
        return back.subList(0, Math.min(MOST, back.size()));
    }

    /** Items with the most of what is too much, or the least of what is too little, until changing them would be enough. */
    private static List<Violation> toSendBack(List<ItemTally> counted, Target target, double surplus) {
        Comparator<ItemTally> least = Comparator.comparingDouble(
                item -> (double) item.of(target.category()) / item.tally().total());
        List<ItemTally> ranked =
                counted.stream().sorted(surplus > 0 ? least.reversed() : least).toList();
        List<Violation> back = new ArrayList<>();
        double left = Math.abs(surplus);
        for (ItemTally item : ranked) {
            if (left <= 0) {
                break;
            }
            int have = item.of(target.category());
            left -= surplus > 0 ? have : item.tally().total() - have;
            back.add(Violation.of(
                    "/items/" + item.item(),
                    "quality.batch.send-back",
                    target.category(),
                    have,
                    item.tally().total()));
        }
        return back;
    }

    /** How many are above the tolerated range, negative below it, 0 within. */
    private static double surplus(Target target, Tally sum) {
        int have = sum.counts().getOrDefault(target.category(), 0);
        double most = (target.share() + target.tolerance()) * sum.total();
        double least = (target.share() - target.tolerance()) * sum.total();
        if (have > most + 1e-9) {
            return have - most;
        }
        return have < least - 1e-9 ? have - least : 0;
    }
}
