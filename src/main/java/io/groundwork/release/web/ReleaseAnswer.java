package io.groundwork.release.web;

import io.groundwork.release.DatasetLicense;
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
 * @param doing choosing or writing while it runs, else null
 * @param license as stated by whoever made it, null where it is not stated
 * @param items how many results it holds, known once they are chosen
 * @param files once it is done
 */
record ReleaseAnswer(
        ReleaseId id,
        ProjectId project,
        int number,
        String state,
        double progress,
        @Nullable String doing,
        @Nullable String error,
        List<String> formats,
        ReleaseFilter filter,
        String rule,
        @Nullable DatasetLicense license,
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
                status.doing(),
                status.error(),
                release.formats(),
                release.filter(),
                release.rule().wire(),
                release.license(),
                release.items(),
                release.createdBy(),
                release.createdAt(),
                release.finishedAt(),
                status.files());
    }
}
