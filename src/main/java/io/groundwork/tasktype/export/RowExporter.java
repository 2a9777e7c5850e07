package io.groundwork.tasktype.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.tasktype.Column;
import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An exporter that turns each accepted result into some rows of one kind and writes these to one kind of file. */
public final class RowExporter<S extends Record, C extends Record, R extends Record, T> implements Exporter<S, C, R> {

    private final String format;
    private final Opener<S, T> opener;
    private final Function<Export<S>, Function<ExportRow<S, C, R>, Rows<T>>> rows;
    private final Notes notes;
    private final Function<S, List<Column>> columns;

    private RowExporter(
            String format,
            Opener<S, T> opener,
            Function<Export<S>, Function<ExportRow<S, C, R>, Rows<T>>> rows,
            Notes notes,
            Function<S, List<Column>> columns) {
        this.format = format;
        this.opener = opener;
        this.rows = rows;
        this.notes = notes;
        this.columns = columns;
    }

    /**
     * Rows that are made, and a file that is opened, as the brief in force says, e.g. with a column for each of its parts.
     * No columns are described; see {@link #describedBy}.
     */
    public static <S extends Record, C extends Record, R extends Record, T> RowExporter<S, C, R, T> underSettings(
            String format, Opener<S, T> opener, Function<Export<S>, Function<ExportRow<S, C, R>, Rows<T>>> rows) {
        return new RowExporter<>(format, opener, rows, Notes.NONE, settings -> List.of());
    }

    private static <S extends Record, C extends Record, R extends Record, T extends Record> RowExporter<S, C, R, T> of(
            String format, Class<T> type, Opener<S, T> opener, Function<ExportRow<S, C, R>, Rows<T>> rows) {
        return new RowExporter<>(format, opener, export -> rows, Notes.NONE, settings -> Columns.of(type));
    }

    /** Rows as JSON Lines in {@code train.jsonl}. */
    public static <S extends Record, C extends Record, R extends Record, T extends Record>
            RowExporter<S, C, R, T> jsonLines(
                    String format, Class<T> type, Function<ExportRow<S, C, R>, Rows<T>> rows) {
        return of(format, type, export -> new JsonLines<>(export.folder(), "train.jsonl"), rows);
    }

    /** Rows as CSV in {@code train.csv}, lists as {@link FlatRows} has them. */
    public static <S extends Record, C extends Record, R extends Record, T extends Record>
            RowExporter<S, C, R, ObjectNode> csv(Class<T> type, Function<ExportRow<S, C, R>, Rows<T>> rows) {
        List<String> names = Columns.flat(type).stream().map(Column::name).toList();
        return new RowExporter<>(
                "csv",
                export -> new CsvFile<>(export.folder(), "train.csv", names),
                export -> row -> flat(rows.apply(row)),
                Notes.NONE,
                settings -> Columns.flat(type));
    }

    private static <T extends Record> Rows<ObjectNode> flat(Rows<T> rows) {
        return new Rows<>(rows.rows().stream().map(FlatRows::of).toList(), rows.leftOut());
    }

    /** Rows as Parquet in {@code train-00000-of-00001.parquet} and further shards. */
    public static <S extends Record, C extends Record, R extends Record, T extends Record>
            RowExporter<S, C, R, T> parquet(Class<T> type, Function<ExportRow<S, C, R>, Rows<T>> rows) {
        return of("parquet", type, export -> new ParquetShards<>(export.folder(), type), rows);
    }

    /** The same exporter, which also says why parts were left out. */
    public RowExporter<S, C, R, T> sayingWhenLeftOut(String note) {
        return saying(notes.whenLeftOut(note));
    }

    /** The same exporter, which also says when there are fewer rows than the tool takes. */
    public RowExporter<S, C, R, T> sayingWhenFewerThan(long atLeast, String note) {
        return saying(notes.whenFewerThan(atLeast, note));
    }

    private RowExporter<S, C, R, T> saying(Notes other) {
        return new RowExporter<>(format, opener, rows, other, columns);
    }

    /** The same exporter, whose columns the dataset card describes as the settings say, e.g. with the names of classes. */
    public RowExporter<S, C, R, T> describedBy(Function<S, List<Column>> description) {
        return new RowExporter<>(format, opener, rows, notes, description);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public List<Column> columns(S settings) {
        return columns.apply(settings);
    }

    @Override
    public Sink<S, C, R> open(Export<S> export) throws IOException {
        return new RowSink(opener.open(export), rows.apply(export));
    }

    /**
     * What one accepted result becomes.
     *
     * @param leftOut how many of its parts do not fit the format
     */
    public record Rows<T>(List<T> rows, long leftOut) {}

    /** Opens the file in the folder of an export. */
    @FunctionalInterface
    public interface Opener<S extends Record, T> {
        RowFile<T> open(Export<S> export) throws IOException;
    }

    /** Writes the rows and counts what was left out. */
    private final class RowSink implements Sink<S, C, R> {

        private final RowFile<T> file;
        private final Function<ExportRow<S, C, R>, Rows<T>> maker;
        private long leftOut;

        RowSink(RowFile<T> file, Function<ExportRow<S, C, R>, Rows<T>> maker) {
            this.file = file;
            this.maker = maker;
        }

        @Override
        public void write(ExportRow<S, C, R> row) throws IOException {
            Rows<T> made = maker.apply(row);
            leftOut += made.leftOut();
            for (T one : made.rows()) {
                file.write(one);
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        @Override
        public List<Written> written() {
            List<Written> written = new ArrayList<>();
            file.rows().forEach((path, count) -> {
                long left = written.isEmpty() ? leftOut : 0;
                written.add(new Written(path, count, left, notes.of(count, left)));
            });
            return written;
        }
    }
}
