package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far a background job is.
 *
 * @param state queued, running, done, failed or cancelled
 * @param progress 0..1
 * @param report what the job has to say when it is done, as JSON
 */
public record JobStatus(
        JobId id,
        String kind,
        @Nullable ProjectId project,
        String state,
        double progress,
        @Nullable String report,
        @Nullable String error,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt) {}
