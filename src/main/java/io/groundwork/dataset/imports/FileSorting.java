package io.groundwork.dataset.imports;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.Rejection;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.dataset.media.MediaKeeper;
import io.groundwork.shared.ImportId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at each file of an import before any rows are read: unpacks archives, keeps media, leaves the rest for later. */
@Component
class FileSorting {

    private final ImportRows imports;
    private final ImportFiles files;
    private final FileStorage storage;
    private final MediaKeeper media;
    private final ImportLimits limits;
    private final TransactionTemplate transaction;

    FileSorting(
            ImportRows imports,
            ImportFiles files,
            FileStorage storage,
            MediaKeeper media,
            ImportLimits limits,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.files = files;
        this.storage = storage;
        this.media = media;
        this.limits = limits;
        this.transaction = transaction;
    }

    void sort(ImportRows.Target target, ImportFiles.FileRow file, ImportProgress progress) throws IOException {
        switch (FileSniffer.kind(storage.local(file.sha256()), file.name())) {
            case ARCHIVE -> unpack(target, file, progress);
            case MEDIA -> keep(target, file, progress);
            default -> files.put(file.id(), ImportFiles.State.ROWS);
        }
    }

    /** Puts the file aside with a line in the report. */
    void refuse(ImportRows.Target target, ImportFiles.FileRow file, FileRefused refused) {
        transaction.executeWithoutResult(status -> {
            imports.reject(
                    target.id(),
                    List.of(new Rejection(file.name(), refused.line(), "", refused.key(), refused.arguments())));
            imports.count(target.id(), new ImportRows.Counts(0, 0, 0, 1));
            files.put(file.id(), ImportFiles.State.REFUSED);
        });
    }

    private void keep(ImportRows.Target target, ImportFiles.FileRow file, ImportProgress progress) throws IOException {
        MediaAsset asset = media.keep(target.project(), file.name(), file.stored());
        transaction.executeWithoutResult(status -> {
            files.kept(file.id(), asset.sha256());
            imports.countMedia(target.id());
        });
        progress.finished(file.bytes());
        progress.at(0);
    }

    private void unpack(ImportRows.Target target, ImportFiles.FileRow file, ImportProgress progress)
            throws IOException {
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
                            files.insert(id, file.number(), found.name(), found.sha256(), found.bytes(), true));
            imports.reject(id, unpacking.refused());
            imports.count(id, new ImportRows.Counts(0, 0, 0, unpacking.refused().size()));
            files.put(file.id(), ImportFiles.State.UNPACKED);
        });
        unpacking.files().forEach(found -> progress.more(found.bytes()));
        progress.finished(file.bytes());
    }
}
