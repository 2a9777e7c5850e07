package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The context of a job while a handler runs it. */
class RunningJob implements JobContext {

    private final ClaimedJob job;
    private final JobRows rows;

    RunningJob(ClaimedJob job, JobRows rows) {
        this.job = job;
        this.rows = rows;
    }

    @Override
    public JobId id() {
        return job.id();
    }

    @Override
    public @Nullable ProjectId project() {
        return job.project();
    }

    @Override
    public @Nullable UUID subject() {
        return job.subject();
    }

    @Override
    public @Nullable PersonId startedBy() {
        return job.startedBy();
    }

    @Override
    public <T> T input(Class<T> type) {
        return Json.read(job.input(), type);
    }

    @Override
    public <T> @Nullable T checkpoint(Class<T> type) {
        String checkpoint = job.checkpoint();
        return checkpoint == null ? null : Json.read(checkpoint, type);
    }

    @Override
    public void progress(double progress, @Nullable Object checkpoint) {
        if (!rows.progress(job, progress, checkpoint == null ? null : Json.write(checkpoint))) {
            throw new JobTakenOver();
        }
        if (rows.cancelRequested(job.id())) {
            throw new JobCancelled();
        }
    }

    @Override
    public void report(Object report) {
        rows.report(job, Json.write(report));
    }
}
