package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answer in one set with all that is known of it, for Parquet and CSV; no column has a name that trainers take for their own. */
record TableRow(
        String item,
        int run,
        int slot,
        @Nullable String externalId,
        @Nullable String language,
        @Nullable String promptText,
        String itemText,
        String labelSet,
        List<String> classes,
        @Nullable String reason,
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

    static TableRow of(
            ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row,
            Map.Entry<String, SetAnswer> set) {
        ClassificationContent content = row.content();
        ExportRow.Lineage lineage = row.lineage();
        return new TableRow(
                row.itemId(),
                row.run(),
                row.slot(),
                content.externalId(),
                content.language(),
                content.prompt(),
                content.body(),
                set.getKey(),
                set.getValue().labels(),
                set.getValue().reason(),
                set.getValue().spans(),
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
