package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One submission in a slot, with the verdict on it or in it.
 *
 * @param kind annotate, review or adjudicate
 * @param active how long the person worked on it
 * @param verdict what this review decided, null for annotation
 */
record Round(
        SubmissionId id,
        int run,
        int slot,
        int round,
        String kind,
        PersonId person,
        String stored,
        OffsetDateTime at,
        Duration active,
        @Nullable String verdict) {

    /** The task type's result that this submission made; null for a review that mended nothing. */
    @Nullable
    JsonNode result() {
        JsonNode json = Json.tree(stored);
        if (kind.equals("annotate")) {
            return json;
        }
        return json.hasNonNull("fixed") ? json.get("fixed") : null;
    }
}
