package io.groundwork.quality;

import io.groundwork.jobs.JobStatus;
import io.groundwork.tasktype.StatisticTable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a project as they stand.
 *
 * @param computedAt when they were counted, null before the first time
 * @param results over how many results
 * @param stale whether what is accepted, or the brief, is another now
 * @param job the counting that was asked for last, null where none was
 * @param tables in the order of the task type
 */
public record ProjectStatistics(
        @Nullable OffsetDateTime computedAt,
        long results,
        boolean stale,
        @Nullable JobStatus job,
        List<StatisticTable> tables) {

    private static final Set<String> UNDER_WAY = Set.of("queued", "running");

    public boolean underWay() {
        return job != null && UNDER_WAY.contains(job.state());
    }

    /** Whether the last counting came to nothing. */
    public boolean failed() {
        return job != null && job.state().equals("failed");
    }
}
