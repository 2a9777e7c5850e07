package io.groundwork.project;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of a project's items.
 *
 * @param number 1, 2, ... in the project; a pilot batch must be approved before the next number opens
 * @param priority higher goes first
 * @param overlap in place of the project's, null for the project's
 * @param state open, approved (pilot) or accepted
 */
public record Batch(
        BatchId id,
        ProjectId project,
        int number,
        String name,
        int priority,
        @Nullable OffsetDateTime due,
        @Nullable Integer overlap,
        @Nullable Double reviewRate,
        boolean pilot,
        String state) {}
