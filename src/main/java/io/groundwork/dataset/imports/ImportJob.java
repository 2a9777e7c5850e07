package io.groundwork.dataset.imports;

import io.groundwork.dataset.ImportChanged;
import io.groundwork.dataset.document.DocumentReaders;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.jobs.JobContext;
import io.groundwork.jobs.JobHandler;
import io.groundwork.shared.ImportId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one import in the background, file by file; goes on where an earlier run stopped. */
@Component
class ImportJob implements JobHandler {

    static final String KIND = "import";

    private final ImportRows imports;
    private final FileIntake intake;
    private final DocumentReaders readers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ImportJob(
            ImportRows imports,
            FileIntake intake,
            DocumentReaders readers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.intake = intake;
        this.readers = readers;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        ImportId id = new ImportId(Objects.requireNonNull(job.subject()));
        ImportRows.Target target = imports.target(id);
        try (DocumentReaders.Session documents = readers.open()) {
            Optional<ImportRows.FileRow> file = imports.nextFile(id);
            while (file.isPresent()) {
                take(job, target, file.get(), documents);
                file = imports.nextFile(id);
            }
        }
        transaction.executeWithoutResult(status -> finish(job, target));
    }

    private void finish(JobContext job, ImportRows.Target target) {
        ImportRows.Counts counts = imports.counts(target.id());
        job.report(counts);
        events.publishEvent(new ImportChanged(
                target.project(),
                target.id(),
                "import.finished",
                target.by(),
                Map.of(
                        "imported",
                        counts.imported(),
                        "duplicates",
                        counts.duplicates(),
                        "rejected",
                        counts.rejected())));
    }

    private void take(
            JobContext job, ImportRows.Target target, ImportRows.FileRow file, DocumentReaders.Session documents) {
        ImportProgress progress =
                new ImportProgress(job, imports.doneBytes(target.id()), imports.allBytes(target.id()));
        try {
            intake.take(target, file, documents, progress);
        } catch (FileRefused refused) {
            intake.refuse(target, file, refused);
        } catch (IOException storage) {
            throw new UncheckedIOException(storage);
        }
    }
}
