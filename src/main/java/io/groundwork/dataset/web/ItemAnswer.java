package io.groundwork.dataset.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemRow;
import io.groundwork.shared.Json;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An item as clients see it; lists leave the content out. */
record ItemAnswer(
        String id,
        String projectId,
        String batchId,
        @Nullable String externalId,
        String title,
        @Nullable String language,
        int sensitivity,
        int priority,
        String state,
        int run,
        @Nullable String holdReason,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode content) {

    static ItemAnswer of(Item item) {
        return new ItemAnswer(
                item.id().toString(),
                item.project().toString(),
                item.batch().toString(),
                item.externalId(),
                item.title(),
                item.language(),
                item.sensitivity(),
                item.priority(),
                item.state().wire(),
                item.run(),
                item.holdReason(),
                item.createdAt(),
                item.changedAt(),
                Json.tree(item.content()));
    }

    static ItemAnswer of(String project, ItemRow item) {
        return new ItemAnswer(
                item.id().toString(),
                project,
                item.batch().toString(),
                item.externalId(),
                item.title(),
                item.language(),
                item.sensitivity(),
                item.priority(),
                item.state().wire(),
                item.run(),
                item.holdReason(),
                item.createdAt(),
                item.changedAt(),
                null);
    }
}
