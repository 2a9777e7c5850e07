package io.groundwork.quality;

import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemSelection;
import io.groundwork.jobs.JobContext;
import io.groundwork.jobs.JobHandler;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.Retry;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts all results of a project anew, because the brief has targets now. */
@Component
class CountingJob implements JobHandler {

    static final String KIND = "count";

    private static final int PAGE = 500;

    private final ItemSelection selection;
    private final Distribution distribution;
    private final Retry retry;

    CountingJob(ItemSelection selection, Distribution distribution, Retry retry) {
        this.selection = selection;
        this.distribution = distribution;
        this.retry = retry;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        ProjectId project = Objects.requireNonNull(job.project());
        long total = Math.max(1, selection.count(project, ItemFilter.all()));
        Seen seen = job.checkpoint(Seen.class);
        ItemId last = seen == null ? null : seen.last();
        long done = seen == null ? 0 : seen.done();
        for (List<ItemId> page = page(project, last); !page.isEmpty(); page = page(project, last)) {
            page.forEach(item -> retry.runInNewTransaction(() -> distribution.count(item)));
            last = page.get(page.size() - 1);
            done += page.size();
            job.progress(Math.min(1, (double) done / total), new Seen(last, done));
        }
    }

    private List<ItemId> page(ProjectId project, @Nullable ItemId after) {
        return selection.ids(project, ItemFilter.all(), after, PAGE);
    }

    /** How far it is. */
    record Seen(ItemId last, long done) {}
}
