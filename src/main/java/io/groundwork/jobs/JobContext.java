package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a running job knows and reports. */
public interface JobContext {

    JobId id();

    @Nullable
    ProjectId project();

    @Nullable
    UUID subject();

    @Nullable
    PersonId startedBy();

    <T> T input(Class<T> type);

    /** The last checkpoint saved, null on the first run. */
    <T> @Nullable T checkpoint(Class<T> type);

    /** Saves progress (0..1) and the checkpoint in the caller's transaction where there is one; throws {@link JobCancelled} when asked to stop. */
    void progress(double progress, @Nullable Object checkpoint);

    /** What to tell people when it is over. */
    void report(Object report);
}
