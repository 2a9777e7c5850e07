package io.groundwork.tasktype.preference.exports;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.preference.Turn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One response on one dimension, for CSV: turns as JSON, classes and reviewers separated by semicolons. */
@JsonNaming(SnakeCaseStrategy.class)
record FlatRow(
        String item,
        int run,
        int slot,
        @Nullable String externalId,
        @Nullable String language,
        @Nullable String promptText,
        @Nullable String promptTurns,
        String response,
        @Nullable String responseText,
        @Nullable String responseTurns,
        @Nullable String media,
        @Nullable String mediaType,
        @Nullable String model,
        @Nullable Integer place,
        String dimension,
        String dimensionName,
        @Nullable Integer rank,
        @Nullable Integer rating,
        String classes,
        boolean allBad,
        @Nullable Integer strength,
        @Nullable String reason,
        String annotator,
        String reviewers,
        int rounds,
        int briefVersion,
        int workflowVersion,
        String submission,
        Instant submittedAt,
        Instant acceptedAt,
        boolean fixedByReviewer,
        long activeMs) {

    static FlatRow of(TableRow row) {
        return new FlatRow(
                row.item(),
                row.run(),
                row.slot(),
                row.externalId(),
                row.language(),
                row.promptText(),
                json(row.promptTurns()),
                row.response(),
                row.responseText(),
                json(row.responseTurns()),
                row.media(),
                row.mediaType(),
                row.model(),
                row.place(),
                row.dimension(),
                row.dimensionName(),
                row.rank(),
                row.rating(),
                String.join(";", row.classes()),
                row.allBad(),
                row.strength(),
                row.reason(),
                row.annotator(),
                String.join(";", row.reviewers()),
                row.rounds(),
                row.briefVersion(),
                row.workflowVersion(),
                row.submission(),
                row.submittedAt(),
                row.acceptedAt(),
                row.fixedByReviewer(),
                row.activeMs());
    }

    private static @Nullable String json(List<Turn> turns) {
        return turns.isEmpty() ? null : Json.write(turns);
    }
}
