package io.groundwork.dataset.imports;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.document.DocumentReaders;
import io.groundwork.dataset.document.PassageCutter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Opens a stored file as rows, whatever kind it is. */
final class Sources {

    private final FileStorage storage;
    private final DocumentReaders.Session documents;

    Sources(FileStorage storage, DocumentReaders.Session documents) {
        this.storage = storage;
        this.documents = documents;
    }

    RowSource open(String name, String sha256, ImportOptions options, Class<? extends Record> content)
            throws IOException {
        Path file = storage.local(sha256);
        return switch (FileSniffer.kind(file, name)) {
            case JSONL -> new JsonLines(storage.open(sha256));
            case JSON -> new JsonList(storage.open(sha256));
            case CSV -> table(storage.open(sha256), options, content);
            case ARCHIVE, MEDIA -> throw new IllegalArgumentException(name);
            case DOCUMENT ->
                new PassageRows(
                        documents.read(file, name), new PassageCutter(options.targetWords(), options.language(), name));
        };
    }

    private static RowSource table(InputStream in, ImportOptions options, Class<? extends Record> content)
            throws IOException {
        CsvTable table = new CsvTable(new BufferedInputStream(in, 1 << 16));
        Columns columns = Columns.of(table.headers(), options.columns(), content);
        return new CsvRows(table, columns, !options.columns().isEmpty());
    }
}
