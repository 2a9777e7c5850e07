package io.groundwork.quality;

import io.groundwork.dataset.ItemMoved;
import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.project.ProjectChanged;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.WorkMoved;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts again whatever changed, in the transaction that changed it. */
@Component
class DistributionKeeper {

    private static final Set<String> WORK = Set.of("work.submitted", "work.recalled");
    private static final Set<String> ITEM = Set.of("item.withdrawn");

    private final Distribution distribution;
    private final BackgroundJobs jobs;

    DistributionKeeper(Distribution distribution, BackgroundJobs jobs) {
        this.distribution = distribution;
        this.jobs = jobs;
    }

    @EventListener
    void on(WorkMoved moved) {
        if (WORK.contains(moved.action())) {
            count(moved.project(), moved.item());
        }
    }

    @EventListener
    void on(ItemMoved moved) {
        if (ITEM.contains(moved.action())) {
            count(moved.project(), moved.item());
        }
    }

    /** A new brief may set targets for what was made before there were any. */
    @EventListener
    void on(ProjectChanged changed) {
        if (changed.action().equals("brief.published")
                && !distribution.targets(changed.project()).isEmpty()) {
            jobs.submit(CountingJob.KIND, changed.project(), null, Map.of(), changed.person());
        }
    }

    private void count(ProjectId project, ItemId item) {
        if (!distribution.targets(project).isEmpty()) {
            distribution.count(item);
        }
    }
}
