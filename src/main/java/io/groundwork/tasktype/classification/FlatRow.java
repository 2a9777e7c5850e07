package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.groundwork.shared.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** As {@link TableRow}, for CSV: labels and reviewers separated by semicolons, spans as JSON. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record FlatRow(
        String item,
        int run,
        int slot,
        @Nullable String externalId,
        @Nullable String language,
        @Nullable String promptText,
        String itemText,
        String labelSet,
        String classes,
        @Nullable String reason,
        String spans,
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
                row.itemText(),
                row.labelSet(),
                String.join(";", row.classes()),
                row.reason(),
                Json.write(row.spans()),
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
}
