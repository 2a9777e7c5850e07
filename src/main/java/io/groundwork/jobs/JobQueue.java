package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts jobs into the table and wakes this node's runner after the commit. */
@Service
@Transactional
class JobQueue implements BackgroundJobs {

    private final JobRows rows;
    private final JobRunner runner;

    JobQueue(JobRows rows, JobRunner runner) {
        this.rows = rows;
        this.runner = runner;
    }

    @Override
    public JobId submit(
            String kind, @Nullable ProjectId project, @Nullable UUID subject, Object input, @Nullable PersonId by) {
        JobId id = JobId.next();
        rows.insert(id, kind, project, subject, Json.write(input), by);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.wake();
            }
        });
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JobStatus> find(JobId id) {
        return rows.find(id);
    }

    @Override
    public void cancel(JobId id) {
        rows.cancel(id);
    }
}
