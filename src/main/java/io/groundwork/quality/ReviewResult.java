package io.groundwork.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer hands in.
 *
 * @param verdict accept, fix, rework or reject
 * @param fixed the result as the reviewer mended it
 */
record ReviewResult(String verdict, List<Decision> parts, List<NewRemark> remarks, @Nullable JsonNode fixed) {

    /** Missing lists are empty ones; a fix that is null is none. */
    ReviewResult {
        verdict = Objects.requireNonNullElse(verdict, "");
        parts = List.copyOf(Objects.requireNonNullElse(parts, List.of()));
        remarks = List.copyOf(Objects.requireNonNullElse(remarks, List.of()));
        fixed = fixed == null || fixed.isNull() ? null : fixed;
    }

    /** Whether the submission ends accepted. */
    boolean accepts() {
        return verdict.equals("accept") || verdict.equals("fix");
    }

    /** Approve or rework for one part, or for a list from which something is missing. */
    record Decision(String path, String decision) {

        Decision {
            path = Objects.requireNonNullElse(path, "");
            decision = Objects.requireNonNullElse(decision, "");
        }

        boolean rework() {
            return decision.equals("rework");
        }
    }

    /** A comment on a part, with the kind of issue. */
    record NewRemark(String id, String path, String issue, String text) {

        NewRemark {
            id = Objects.requireNonNullElse(id, "");
            path = Objects.requireNonNullElse(path, "");
            issue = Objects.requireNonNullElse(issue, "");
            text = Objects.requireNonNullElse(text, "");
        }
    }
}
