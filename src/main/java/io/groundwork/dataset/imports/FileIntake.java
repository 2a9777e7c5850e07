package io.groundwork.dataset.imports;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.document.DocumentReaders;
import io.groundwork.dataset.media.MediaKeeper;
import io.groundwork.dataset.remote.RemoteFiles;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Takes the rows of one file of an import in and writes them in batches. */
@Component
class FileIntake {

    private final ImportFiles files;
    private final BatchWriter writer;
    private final FileStorage storage;
    private final MediaKeeper media;
    private final RemoteFiles remote;
    private final Projects projects;
    private final TaskTypes types;

    FileIntake(
            ImportFiles files,
            BatchWriter writer,
            FileStorage storage,
            MediaKeeper media,
            RemoteFiles remote,
            Projects projects,
            TaskTypes types) {
        this.files = files;
        this.writer = writer;
        this.storage = storage;
        this.media = media;
        this.remote = remote;
        this.projects = projects;
        this.types = types;
    }

    void take(
            ImportRows.Target target,
            ImportFiles.FileRow file,
            DocumentReaders.Session documents,
            ImportProgress progress)
            throws IOException {
        Project project = projects.get(target.project());
        TaskType<?, ?, ?> type = types.get(project.taskType());
        String settings = projects.brief(target.project()).settings();
        MediaNames names = new ImportedMedia(files, media, remote, target, file.name());
        ItemReader<?, ?> reader = ItemReader.of(type, settings, target.options(), file.name(), names);
        Sources sources = new Sources(storage, documents);
        try (RowSource rows = sources.open(file.name(), file.sha256(), target.options(), type.content())) {
            rows.skip(file.doneRows());
            new RowPump(rows, reader, (batch, bytes) -> writer.write(target, file, batch, () -> progress.at(bytes)))
                    .run();
        }
        files.put(file.id(), ImportFiles.State.DONE);
        progress.finished(file.bytes());
    }
}
