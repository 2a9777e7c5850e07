package io.groundwork.quality;

import io.groundwork.tasktype.Tally;
import io.groundwork.tasktype.Target;
import io.groundwork.work.Needs;
import io.groundwork.work.WorkItem;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Says what a batch lacks of its targets, most needed first; while nothing was made, one of each is needed. Targets of single
 * items are shown by the label form itself.
 */
@Component
class DistributionNeeds implements Needs {

    private final Distribution distribution;
    private final TallyRows rows;

    DistributionNeeds(Distribution distribution, TallyRows rows) {
        this.distribution = distribution;
        this.rows = rows;
    }

    @Override
    public List<Need> of(WorkItem work) {
        List<Target> targets = distribution.targets(work.project());
        if (targets.isEmpty()) {
            return List.of();
        }
        Tally sum = rows.sum(work.batch());
        return targets.stream()
                .map(target -> need(target, sum))
                .sorted(Comparator.comparingInt(Need::missing).reversed())
                .toList();
    }

    private static Need need(Target target, Tally sum) {
        int have = sum.counts().getOrDefault(target.category(), 0);
        int wanted = (int) Math.ceil(target.share() * Math.max(1, sum.total()) - 1e-9);
        return new Need(target.category(), target.share(), have, Math.max(0, wanted - have));
    }
}
