package io.groundwork.dataset.imports;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.Rejection;
import io.groundwork.dataset.document.DocumentReaders;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.ImportId;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one file of an import in: finds out what it is, reads its rows and writes them in batches. */
@Component
class FileIntake {

    private final ImportRows imports;
    private final BatchWriter writer;
    private final FileStorage storage;
    private final ImportLimits limits;
    private final Projects projects;
    private final TaskTypes types;
    private final TransactionTemplate transaction;

    FileIntake(
            ImportRows imports,
            BatchWriter writer,
            FileStorage storage,
            ImportLimits limits,
            Projects projects,
            TaskTypes types,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.writer = writer;
        this.storage = storage;
        this.limits = limits;
        this.projects = projects;
        this.types = types;
        this.transaction = transaction;
    }

    void take(
            ImportRows.Target target,
            ImportRows.FileRow file,
            DocumentReaders.Session documents,
            ImportProgress progress)
            throws IOException {
        if (FileSniffer.kind(storage.local(file.sha256()), file.name()) == FileKind.ARCHIVE) {
            unpack(target, file, progress);
            return;
        }
        Project project = projects.get(target.project());
        TaskType<?, ?, ?> type = types.get(project.taskType());
        String settings = projects.brief(target.project()).settings();
        ItemReader<?, ?> reader = ItemReader.of(type, settings, target.options(), file.name());
        Sources sources = new Sources(storage, documents);
        try (RowSource rows = sources.open(file.name(), file.sha256(), target.options(), type.content())) {
            rows.skip(file.doneRows());
            new RowPump(rows, reader, (batch, bytes) -> writer.write(target, file, batch, () -> progress.at(bytes)))
                    .run();
        }
        imports.finishFile(file.id(), "done");
    }

    /** Puts the file aside with a line in the report. */
    void refuse(ImportRows.Target target, ImportRows.FileRow file, FileRefused refused) {
        transaction.executeWithoutResult(status -> {
            imports.reject(
                    target.id(),
                    List.of(new Rejection(file.name(), refused.line(), "", refused.key(), refused.arguments())));
            imports.count(target.id(), new ImportRows.Counts(0, 0, 0, 1));
            imports.finishFile(file.id(), "refused");
        });
    }

    private void unpack(ImportRows.Target target, ImportRows.FileRow file, ImportProgress progress) throws IOException {
        if (file.packed()) {
            throw new FileRefused("dataset.reject.archive-in-archive");
        }
        Unpacking unpacking = new Unpacking(storage, limits, file.name());
        try (InputStream archive = storage.open(file.sha256())) {
            unpacking.run(archive, () -> progress.at(0));
        }
        transaction.executeWithoutResult(status -> {
            ImportId id = target.id();
            unpacking
                    .files()
                    .forEach(found ->
                            imports.insertFile(id, file.number(), found.name(), found.sha256(), found.bytes(), true));
            imports.reject(id, unpacking.refused());
            imports.count(id, new ImportRows.Counts(0, 0, 0, unpacking.refused().size()));
            imports.finishFile(file.id(), "unpacked");
        });
    }
}
