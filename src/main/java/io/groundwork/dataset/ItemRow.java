package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An item as a line of a list, without its content. */
public record ItemRow(
        ItemId id,
        BatchId batch,
        @Nullable String externalId,
        String title,
        @Nullable String language,
        int sensitivity,
        int priority,
        ItemState state,
        int run,
        @Nullable String holdReason,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {}
