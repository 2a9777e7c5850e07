package io.groundwork.tasktype.export;

import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import java.io.IOException;
import java.util.List;

/** The complete form of any task type: one line for each accepted result, with its content and its lineage. */
public final class FullJsonLines<S extends Record, C extends Record, R extends Record> implements Exporter<S, C, R> {

    private static final String FILE = "results.jsonl";

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public Sink<S, C, R> open(Export<S> export) throws IOException {
        return new FullSink<>(new JsonLines<>(export.folder(), FILE));
    }

    /** One line. */
    private record Line(String item, int run, int slot, Record content, Record result, ExportRow.Lineage lineage) {}

    /** Writes one line for each result. */
    private record FullSink<S extends Record, C extends Record, R extends Record>(JsonLines<Line> file)
            implements Sink<S, C, R> {

        @Override
        public void write(ExportRow<S, C, R> row) throws IOException {
            file.write(new Line(row.itemId(), row.run(), row.slot(), row.content(), row.result(), row.lineage()));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        @Override
        public List<Written> written() {
            return List.of(new Written(FILE, file.rows().getOrDefault(FILE, 0L), 0, ""));
        }
    }
}
