package io.groundwork.release;

import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ReleaseId;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes releases and hands them out; managers make them, managers, requesters and auditors see them. */
public interface Releases {

    /** Fixes the number and starts to build; refused where no result fits. */
    ReleaseStatus create(ProjectId project, NewRelease wanted);

    /** The newest first. */
    Page<ReleaseStatus> list(ProjectId project, @Nullable String after, int limit);

    ReleaseStatus get(ReleaseId id);

    /** Stops building; a finished release stays. */
    ReleaseStatus cancel(ReleaseId id);

    /** A file of a finished release, or {@link io.groundwork.shared.NotFound}. */
    Download file(ReleaseId id, String path);

    /** All files of a finished release, or {@link io.groundwork.shared.NotFound}. */
    Contents contents(ReleaseId id);

    /**
     * What a finished release holds.
     *
     * @param name of a folder for it: the project's name and the number, letters and digits of any script
     */
    record Contents(String name, OffsetDateTime finishedAt, List<Download> files) {}

    /** Where a file lies and what it is. */
    record Download(ReleaseFile file, Path location) {}
}
