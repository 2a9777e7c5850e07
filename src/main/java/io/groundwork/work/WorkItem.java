package io.groundwork.work;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One person's piece of work on an item, as the projection of one task of the engine.
 *
 * @param step the id of the step in the diagram
 * @param leaseToken grows at every claim; only the latest holder's writes are taken
 * @param reservedFor who may take it alone until {@code reservedUntil}
 * @param underReview the submission that this piece of work judges, null for annotation
 * @param author who made that submission, and may never take this
 * @param briefVersion the version the person opened it under
 */
public record WorkItem(
        WorkItemId id,
        ItemId item,
        ProjectId project,
        BatchId batch,
        int run,
        int slot,
        int round,
        WorkKind kind,
        String step,
        String taskId,
        String processInstanceId,
        WorkState state,
        boolean held,
        @Nullable PersonId person,
        long leaseToken,
        @Nullable OffsetDateTime leaseUntil,
        boolean ahead,
        @Nullable PersonId reservedFor,
        @Nullable OffsetDateTime reservedUntil,
        int priority,
        @Nullable SubmissionId underReview,
        @Nullable PersonId author,
        @Nullable Integer briefVersion,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime claimedAt,
        @Nullable OffsetDateTime doneAt) {}
