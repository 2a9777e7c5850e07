package io.groundwork.dataset.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.Rejection;
import io.groundwork.dataset.StagedFile;
import io.groundwork.dataset.document.DocumentReaders;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.dataset.document.Words;
import io.groundwork.dataset.remote.RemoteFiles;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the first items a file would become. */
@Component
class Previews {

    private static final int SHOWN = 8;

    private final FileStorage storage;
    private final DocumentReaders readers;
    private final RemoteFiles remote;
    private final Projects projects;
    private final TaskTypes types;

    Previews(FileStorage storage, DocumentReaders readers, RemoteFiles remote, Projects projects, TaskTypes types) {
        this.storage = storage;
        this.readers = readers;
        this.remote = remote;
        this.projects = projects;
        this.types = types;
    }

    ImportPreview of(Project project, ImportOptions options, StagedFile file) {
        TaskType<?, ?, ?> type = types.get(project.taskType());
        Preview preview = new Preview(Columns.fields(type.content()), new NamedMedia(remote));
        try (DocumentReaders.Session documents = readers.open()) {
            FileKind kind = FileSniffer.kind(storage.local(file.sha256()), file.name());
            preview.kind = kind.name().toLowerCase(Locale.ROOT);
            if (kind == FileKind.CSV) {
                columns(preview, options, file, type);
            }
            if (kind != FileKind.ARCHIVE && kind != FileKind.MEDIA) {
                ItemReader<?, ?> reader = ItemReader.of(
                        type, projects.brief(project.id()).settings(), options, file.name(), preview.media);
                entries(
                        preview,
                        new Sources(storage, documents).open(file.name(), file.sha256(), options, type.content()),
                        reader);
            }
        } catch (FileRefused refused) {
            preview.problem = new Rejection(file.name(), refused.line(), "", refused.key(), refused.arguments());
        } catch (IOException storageFailed) {
            throw new UncheckedIOException(storageFailed);
        }
        return preview.done();
    }

    private void columns(Preview preview, ImportOptions options, StagedFile file, TaskType<?, ?, ?> type)
            throws IOException {
        try (InputStream in = storage.open(file.sha256());
                CsvTable table = new CsvTable(in)) {
            preview.headers = table.headers();
            preview.columns = Columns.of(table.headers(), options.columns(), type.content())
                    .fieldOf();
        }
    }

    private static void entries(Preview preview, RowSource source, ItemReader<?, ?> reader) throws IOException {
        try (source) {
            for (Row row = source.next(); row != null && preview.entries.size() < SHOWN; row = source.next()) {
                preview.shape = preview.shape == null ? reader.shape(row) : preview.shape;
                Candidate candidate = reader.read(row);
                if (candidate instanceof Candidate.Accepted accepted) {
                    preview.entries.add(entry(row, accepted.item(), preview.media));
                } else if (preview.problem == null) {
                    preview.problem = ((Candidate.Refused) candidate).rejection();
                }
            }
        }
    }

    private static ImportPreview.Entry entry(Row row, NewItem item, NamedMedia media) {
        if (row instanceof Row.Piece piece) {
            String text = piece.passage().text();
            return new ImportPreview.Entry(
                    item.title(), text, Words.count(text), where(piece.passage().metadata()));
        }
        StringJoiner text = new StringJoiner("\n");
        for (Map.Entry<String, JsonNode> field : Json.tree(item.content()).properties()) {
            if (!field.getValue().isNull()) {
                text.add(field.getKey() + ": "
                        + (field.getValue().isValueNode()
                                ? field.getValue().asText()
                                : field.getValue().toString()));
            }
        }
        String shown = media.named(text.toString());
        return new ImportPreview.Entry(item.title(), shown, Words.count(shown), "");
    }

    private static String where(Map<String, Object> origin) {
        StringJoiner where = new StringJoiner(" › ");
        if (origin.get("page") != null) {
            where.add("p. " + origin.get("page"));
        }
        if (origin.get("headings") instanceof List<?> headings) {
            headings.forEach(heading -> where.add(String.valueOf(heading)));
        }
        return where.toString();
    }

    /** A preview in the making. */
    private static final class Preview {

        private final List<String> fields;
        private final List<ImportPreview.Entry> entries = new ArrayList<>();
        private final NamedMedia media;
        private String kind = "document";
        private List<String> headers = List.of();
        private Map<String, String> columns = Map.of();
        private @Nullable String shape;
        private @Nullable Rejection problem;

        Preview(List<String> fields, NamedMedia media) {
            this.fields = fields;
            this.media = media;
        }

        ImportPreview done() {
            return new ImportPreview(kind, shape, headers, columns, fields, entries, problem);
        }
    }
}
