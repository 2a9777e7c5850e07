package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queues work that takes longer than a second; one node of the cluster runs it, another goes on when that one dies. */
public interface BackgroundJobs {

    /** Queues a job in the caller's transaction; it starts after the commit. */
    JobId submit(String kind, @Nullable ProjectId project, @Nullable UUID subject, Object input, @Nullable PersonId by);

    Optional<JobStatus> find(JobId id);

    /** Asks the job to stop at its next progress report; finished jobs stay as they are. */
    void cancel(JobId id);
}
