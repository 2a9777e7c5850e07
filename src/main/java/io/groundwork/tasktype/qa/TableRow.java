package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.qa.QaResult.Pair;
import io.groundwork.tasktype.text.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pair with all that is known of it, for Parquet and CSV. */
record TableRow(
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
        List<Span> spans,
        String annotator,
        List<String> reviewers,
        int rounds,
        int briefVersion,
        int workflowVersion,
        String submission,
        Instant submittedAt,
        Instant acceptedAt,
        boolean fixedByReviewer,
        long activeMs) {

    static TableRow of(ExportRow<QaSettings, QaContent, QaResult> row, Pair pair) {
        QaContent content = row.content();
        ExportRow.Lineage lineage = row.lineage();
        return new TableRow(
                row.itemId(),
                row.run(),
                row.slot(),
                content.externalId(),
                content.title(),
                content.source(),
                content.topic(),
                content.language(),
                content.passage(),
                pair.id(),
                pair.question(),
                pair.answer(),
                pair.type(),
                pair.wholePassage(),
                pair.spans(),
                lineage.annotator(),
                lineage.reviewers(),
                lineage.rounds(),
                lineage.briefVersion(),
                lineage.workflowVersion(),
                lineage.submissionId(),
                lineage.submittedAt().toInstant(),
                lineage.acceptedAt().toInstant(),
                lineage.fixedByReviewer(),
                lineage.activeMs());
    }
}
