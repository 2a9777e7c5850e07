package io.groundwork.work;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A finished result; never changed after it was made. */
public record Submission(
        SubmissionId id,
        WorkItemId workItem,
        ItemId item,
        ProjectId project,
        BatchId batch,
        int run,
        int slot,
        int round,
        WorkKind kind,
        PersonId person,
        String result,
        int briefOpened,
        int briefSubmitted,
        long activeMs,
        OffsetDateTime submittedAt,
        @Nullable OffsetDateTime acceptedAt) {

    Submission withResult(String other) {
        return new Submission(
                id,
                workItem,
                item,
                project,
                batch,
                run,
                slot,
                round,
                kind,
                person,
                other,
                briefOpened,
                briefSubmitted,
                activeMs,
                submittedAt,
                acceptedAt);
    }
}
