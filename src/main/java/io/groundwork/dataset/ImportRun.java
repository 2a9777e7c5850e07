package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import and how far it is.
 *
 * @param state of its background job: queued, running, done, failed or cancelled
 * @param progress 0..1, by bytes read
 * @param read rows and passages seen
 * @param media images and videos that were kept
 * @param rejectedCount all that were refused; {@code rejected} holds the first of them
 */
public record ImportRun(
        ImportId id,
        ProjectId project,
        BatchId batch,
        JobId job,
        String state,
        double progress,
        @Nullable String error,
        int files,
        String name,
        long read,
        long imported,
        long duplicates,
        long rejectedCount,
        long media,
        List<Rejection> rejected,
        PersonId by,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt) {

    /** Whether nothing will change any more. */
    public boolean finished() {
        return !"queued".equals(state) && !"running".equals(state);
    }
}
