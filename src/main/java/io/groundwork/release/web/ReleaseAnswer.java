package io.groundwork.release.web;

import io.groundwork.release.Release;
import io.groundwork.release.ReleaseFile;
import io.groundwork.release.ReleaseFilter;
import io.groundwork.release.ReleaseStatus;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ReleaseId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A release as a client sees it.
 *
 * @param state queued, running, done, failed or cancelled
 * @param progress 0..1
 * @param items how many results it holds, known once they are chosen
 * @param files once it is done
 */
record ReleaseAnswer(
        ReleaseId id,
        ProjectId project,
        int number,
        String state,
        double progress,
        @Nullable String error,
        List<String> formats,
        ReleaseFilter filter,
        String rule,
        long items,
        PersonId createdBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt,
        List<ReleaseFile> files) {

    static ReleaseAnswer of(ReleaseStatus status) {
        Release release = status.release();
        return new ReleaseAnswer(
                release.id(),
                release.project(),
                release.number(),
                status.state(),
                status.progress(),
                status.error(),
                release.formats(),
                release.filter(),
                release.rule().wire(),
                release.items(),
                release.createdBy(),
                release.createdAt(),
                release.finishedAt(),
                status.files());
    }
}
