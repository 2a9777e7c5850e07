package io.groundwork.project;

import io.groundwork.shared.Violation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a manager edits of a batch.
 *
 * @param priority 0 to 100, higher goes first
 * @param overlap 1 to 10, null for the project's
 * @param reviewRate 0..1, null for the project's
 */
public record BatchData(
        String name,
        int priority,
        @Nullable OffsetDateTime due,
        @Nullable Integer overlap,
        @Nullable Double reviewRate,
        boolean pilot) {

    /** A missing name is an empty one. */
    public BatchData {
        name = Objects.requireNonNullElse(name, "");
    }

    /** What stands in the batch now. */
    public static BatchData of(Batch batch) {
        return new BatchData(
                batch.name(), batch.priority(), batch.due(), batch.overlap(), batch.reviewRate(), batch.pilot());
    }

    List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        ProjectData.name(found, name);
        ProjectData.range(found, "/priority", priority, 0, 100);
        if (overlap != null) {
            ProjectData.range(found, "/overlap", overlap, 1, 10);
        }
        if (reviewRate != null) {
            ProjectData.rate(found, reviewRate);
        }
        return found;
    }
}
