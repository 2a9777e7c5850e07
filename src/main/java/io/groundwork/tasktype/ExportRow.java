package io.groundwork.tasktype;

import java.time.OffsetDateTime;
import java.util.List;

/** One accepted result with all it was made of. */
public record ExportRow<S extends Record, C extends Record, R extends Record>(
        String itemId, int run, int slot, C content, S settings, R result, Lineage lineage) {

    /**
     * Where a result comes from; people by pseudonym.
     *
     * @param rounds how often it was annotated, 1 when it was never sent back
     * @param activeMs what its annotators worked on it, all rounds together
     */
    public record Lineage(
            String annotator,
            List<String> reviewers,
            int rounds,
            int briefVersion,
            int workflowVersion,
            String submissionId,
            OffsetDateTime submittedAt,
            OffsetDateTime acceptedAt,
            boolean fixedByReviewer,
            long activeMs) {}
}
