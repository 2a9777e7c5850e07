package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes files in and watches how they become items; checks that the current person may. */
public interface Imports {

    /**
     * Stores the files and queues their import; the files are read to the end before this returns, the rest happens in
     * the background.
     *
     * @param batch where the items go, null for the project's last open batch
     */
    ImportRun start(ProjectId project, @Nullable BatchId batch, ImportOptions options, List<Upload> files);

    /** Stores a file to be looked at and imported later. */
    StagedFile stage(ProjectId project, Upload file);

    /** Queues the import of files that were stored before. */
    ImportRun startStaged(ProjectId project, @Nullable BatchId batch, ImportOptions options, List<StagedFile> files);

    /** Adds items that have no content yet, for projects in which people write without material. */
    ImportRun blank(ProjectId project, @Nullable BatchId batch, int count);

    /** The import with its first rejections, or {@link io.groundwork.shared.NotFound}. */
    ImportRun get(ImportId id);

    /** The project's imports, newest first, without their rejections. */
    Page<ImportRun> list(ProjectId project, @Nullable String after, int limit);

    /** Stops the import; what is in stays in. */
    void cancel(ImportId id);

    /** What the file would become, without importing anything. */
    ImportPreview preview(ProjectId project, ImportOptions options, StagedFile file);
}
