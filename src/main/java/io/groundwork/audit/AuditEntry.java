package io.groundwork.audit;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param action in the past tense, e.g. {@code work.submitted}
 * @param person who did it, null for the system
 * @param sequence its place in the hash chain, null until it is sealed
 */
public record AuditEntry(
        UUID id,
        OffsetDateTime at,
        String action,
        @Nullable ProjectId project,
        @Nullable ItemId item,
        @Nullable PersonId person,
        JsonNode details,
        @Nullable Long sequence,
        @Nullable String hash) {}
