package io.groundwork.tasktype.qa;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.groundwork.shared.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One pair with all that is known of it, for CSV: spans as JSON, reviewers separated by semicolons. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record FlatRow(
        String item,
        int run,
        int slot,
        @Nullable String externalId,
        @Nullable String title,
        @Nullable String source,
        @Nullable String topic,
        @Nullable String language,
        @Nullable String passage,
        String pair,
        String question,
        String answer,
        String type,
        boolean wholePassage,
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
                row.title(),
                row.source(),
                row.topic(),
                row.language(),
                row.passage(),
                row.pair(),
                row.question(),
                row.answer(),
                row.type(),
                row.wholePassage(),
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
