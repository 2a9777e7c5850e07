package io.groundwork.release;

import io.groundwork.shared.ItemId;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.work.AcceptedResult;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a release is made of, counted while it is written. */
final class Facts {

    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<Integer, Long> briefVersions = new TreeMap<>();
    private final Map<Integer, Long> workflowVersions = new TreeMap<>();
    private final Map<Integer, Long> rounds = new TreeMap<>();
    private final Map<String, Long> annotators = new TreeMap<>();
    private final Map<String, Long> reviewers = new TreeMap<>();
    private long items;
    private long results;
    private long parts;
    private long reviewed;
    private long fixed;
    private long activeMs;
    private @Nullable ItemId last;

    void add(AcceptedResult result, ExportRow.Lineage lineage, int partsOfResult) {
        if (!result.item().equals(last)) {
            items++;
            last = result.item();
        }
        results++;
        parts += partsOfResult;
        reviewed += lineage.reviewers().isEmpty() ? 0 : 1;
        fixed += lineage.fixedByReviewer() ? 1 : 0;
        activeMs += lineage.activeMs();
        if (result.language() != null) {
            languages.merge(result.language(), 1L, Long::sum);
        }
        briefVersions.merge(lineage.briefVersion(), 1L, Long::sum);
        workflowVersions.merge(lineage.workflowVersion(), 1L, Long::sum);
        rounds.merge(lineage.rounds(), 1L, Long::sum);
        annotators.merge(lineage.annotator(), 1L, Long::sum);
        lineage.reviewers().forEach(reviewer -> reviewers.merge(reviewer, 1L, Long::sum));
    }

    long items() {
        return items;
    }

    Map<String, Long> languages() {
        return languages;
    }

    Map<Integer, Long> briefVersions() {
        return briefVersions;
    }

    Map<String, Long> annotators() {
        return annotators;
    }

    Map<String, Long> reviewers() {
        return reviewers;
    }

    Totals totals() {
        return new Totals(items, results, parts, reviewed, fixed, activeMs, rounds, workflowVersions, languages);
    }

    /** The sums, as the manifest has them. */
    record Totals(
            long items,
            long results,
            long parts,
            long reviewed,
            long fixedByReviewer,
            long activeMs,
            Map<Integer, Long> rounds,
            Map<Integer, Long> workflowVersions,
            Map<String, Long> languages) {}
}
