package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing to label.
 *
 * @param content the task type's content as JSON
 * @param run the pass through the process it is in, 0 before the first
 * @param sensitivity 0 (none) to 3
 */
public record Item(
        ItemId id,
        ProjectId project,
        BatchId batch,
        @Nullable String externalId,
        String title,
        String content,
        @Nullable String language,
        int sensitivity,
        int priority,
        ItemState state,
        int run,
        @Nullable String holdReason,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {

    /** The item in its next state. */
    Item moved(ItemState next, int inRun, @Nullable String reason, OffsetDateTime at) {
        return new Item(
                id,
                project,
                batch,
                externalId,
                title,
                content,
                language,
                sensitivity,
                priority,
                next,
                inRun,
                reason,
                createdAt,
                at);
    }
}
