package io.groundwork.dataset.imports;

import io.groundwork.dataset.ImportChanged;
import io.groundwork.dataset.document.DocumentReaders;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.jobs.JobContext;
import io.groundwork.jobs.JobHandler;
import io.groundwork.shared.ImportId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one import in the background; goes on where an earlier run stopped. All files are looked at first, archives unpacked
 * and media kept, then those with rows are read, which may name any of the media.
 */
@Component
class ImportJob implements JobHandler {

    static final String KIND = "import";

    private final ImportRows imports;
    private final ImportFiles files;
    private final FileSorting sorting;
    private final FileIntake intake;
    private final DocumentReaders readers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ImportJob(
            ImportRows imports,
            ImportFiles files,
            FileSorting sorting,
            FileIntake intake,
            DocumentReaders readers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.imports = imports;
        this.files = files;
        this.sorting = sorting;
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
        ImportProgress progress = new ImportProgress(job, files.bytes(id));
        each(id, ImportFiles.State.WAITING, file -> sorting.sort(target, file, progress), target, progress);
        try (DocumentReaders.Session documents = readers.open()) {
            each(id, ImportFiles.State.ROWS, file -> intake.take(target, file, documents, progress), target, progress);
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

    /** Every step puts its file into another state, so the next look finds the files behind it. */
    private void each(
            ImportId id, ImportFiles.State state, Step step, ImportRows.Target target, ImportProgress progress) {
        List<ImportFiles.FileRow> some = files.in(id, state);
        while (!some.isEmpty()) {
            for (ImportFiles.FileRow file : some) {
                try {
                    step.take(file);
                } catch (FileRefused refused) {
                    sorting.refuse(target, file, refused);
                    progress.finished(file.bytes());
                } catch (IOException storage) {
                    throw new UncheckedIOException(storage);
                }
            }
            some = files.in(id, state);
        }
    }

    /** What is done with one file. */
    @FunctionalInterface
    private interface Step {

        void take(ImportFiles.FileRow file) throws IOException;
    }
}
