package io.groundwork.tasktype.export;

import io.groundwork.tasktype.Column;
import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.export.RowExporter.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An exporter whose rows fall into subsets that must not be trained on as one, e.g. one for each dimension. Rows are JSON
 * Lines in {@code <subset>/train.jsonl}; where there is one subset only, in {@code train.jsonl}.
 */
public final class SubsetExporter<S extends Record, C extends Record, R extends Record, T extends Record>
        implements Exporter<S, C, R> {

    private static final String FILE = "train.jsonl";

    private final String format;
    private final Class<T> type;
    private final Function<S, List<String>> subsets;
    private final Function<ExportRow<S, C, R>, Map<String, Rows<T>>> rows;
    private final Notes notes;

    private SubsetExporter(
            String format,
            Class<T> type,
            Function<S, List<String>> subsets,
            Function<ExportRow<S, C, R>, Map<String, Rows<T>>> rows,
            Notes notes) {
        this.format = format;
        this.type = type;
        this.subsets = subsets;
        this.rows = rows;
        this.notes = notes;
    }

    /**
     * An exporter.
     *
     * @param subsets their names under the settings in force, usable as names of folders; others only get a file once they
     *     have a row
     * @param rows what an accepted result becomes, by subset
     */
    public static <S extends Record, C extends Record, R extends Record, T extends Record>
            SubsetExporter<S, C, R, T> of(
                    String format,
                    Class<T> type,
                    Function<S, List<String>> subsets,
                    Function<ExportRow<S, C, R>, Map<String, Rows<T>>> rows) {
        return new SubsetExporter<>(format, type, subsets, rows, Notes.NONE);
    }

    /** The same exporter, which also says why parts were left out. */
    public SubsetExporter<S, C, R, T> sayingWhenLeftOut(String note) {
        return saying(notes.whenLeftOut(note));
    }

    /** The same exporter, which also says when a file has fewer rows than the tool takes. */
    public SubsetExporter<S, C, R, T> sayingWhenFewerThan(long atLeast, String note) {
        return saying(notes.whenFewerThan(atLeast, note));
    }

    /** The same exporter, which also says what is to be known of every file. */
    public SubsetExporter<S, C, R, T> saying(String note) {
        return saying(notes.always(note));
    }

    private SubsetExporter<S, C, R, T> saying(Notes other) {
        return new SubsetExporter<>(format, type, subsets, rows, other);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<Column> columns(S settings) {
        return Columns.of(type);
    }

    @Override
    public Sink<S, C, R> open(Export<S> export) throws IOException {
        return new SubsetSink(export.folder(), subsets.apply(export.settings()));
    }

    /** Writes the rows of each subset into its file. */
    private final class SubsetSink implements Sink<S, C, R> {

        private final Path folder;
        private final boolean single;
        private final Map<String, Part> parts = new LinkedHashMap<>();

        SubsetSink(Path folder, List<String> known) throws IOException {
            this.folder = folder;
            this.single = known.size() == 1;
            for (String subset : known) {
                part(subset);
            }
        }

        private Part part(String subset) throws IOException {
            Part open = parts.get(subset);
            if (open == null) {
                String path = single && parts.isEmpty() ? FILE : subset + "/" + FILE;
                Files.createDirectories(folder.resolve(path).getParent());
                open = new Part(path, new JsonLines<>(folder, path));
                parts.put(subset, open);
            }
            return open;
        }

        @Override
        public void write(ExportRow<S, C, R> row) throws IOException {
            for (Map.Entry<String, Rows<T>> made : rows.apply(row).entrySet()) {
                if (parts.containsKey(made.getKey()) || !made.getValue().rows().isEmpty()) {
                    part(made.getKey()).write(made.getValue());
                }
            }
        }

        @Override
        public void close() throws IOException {
            List<IOException> failures = new ArrayList<>();
            for (Part part : parts.values()) {
                try {
                    part.file.close();
                } catch (IOException unwritable) {
                    failures.add(unwritable);
                }
            }
            if (!failures.isEmpty()) {
                throw failures.get(0);
            }
        }

        @Override
        public List<Written> written() {
            return parts.values().stream().map(Part::written).toList();
        }
    }

    /** One file, and what did not go into it. */
    private final class Part {

        private final String path;
        private final JsonLines<T> file;
        private long leftOut;

        Part(String path, JsonLines<T> file) {
            this.path = path;
            this.file = file;
        }

        void write(Rows<T> made) throws IOException {
            leftOut += made.leftOut();
            for (T row : made.rows()) {
                file.write(row);
            }
        }

        Written written() {
            return new Written(path, file.written(), leftOut, notes.of(file.written(), leftOut));
        }
    }
}
