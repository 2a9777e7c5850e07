package io.groundwork.release;

import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ReleaseId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered dataset that never changes once it is finished.
 *
 * @param number 1, 2, ... in the project
 * @param license as whoever made it stated it, null where it is not stated
 * @param items how many results it holds; grows while they are chosen
 * @param finishedAt null while it is being built, and for ever where it failed or was cancelled
 */
public record Release(
        ReleaseId id,
        ProjectId project,
        int number,
        JobId job,
        List<String> formats,
        ReleaseFilter filter,
        ReleaseRule rule,
        @Nullable DatasetLicense license,
        long items,
        PersonId createdBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt) {}
