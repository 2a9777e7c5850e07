package io.groundwork.tasktype.export;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The complete form of any task type: one line for each accepted result, with its content and its lineage. */
public final class FullJsonLines<S extends Record, C extends Record, R extends Record> implements Exporter<S, C, R> {

    private static final String FILE = "results.jsonl";

    private final Function<ExportRow<S, C, R>, Map<String, Object>> more;

    public FullJsonLines() {
        this(row -> Map.of());
    }

    /**
     * With further fields.
     *
     * @param more what follows from a result and would else have to be worked out by each reader
     */
    public FullJsonLines(Function<ExportRow<S, C, R>, Map<String, Object>> more) {
        this.more = more;
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public Sink<S, C, R> open(Export<S> export) throws IOException {
        return new FullSink<>(new JsonLines<>(export.folder(), FILE), more);
    }

    /** One line. */
    private record Line(
            String item,
            int run,
            int slot,
            Record content,
            Record result,
            @JsonAnyGetter Map<String, Object> more,
            ExportRow.Lineage lineage) {}

    /** Writes one line for each result. */
    private record FullSink<S extends Record, C extends Record, R extends Record>(
            JsonLines<Line> file, Function<ExportRow<S, C, R>, Map<String, Object>> more) implements Sink<S, C, R> {

        @Override
        public void write(ExportRow<S, C, R> row) throws IOException {
            file.write(new Line(
                    row.itemId(), row.run(), row.slot(), row.content(), row.result(), more.apply(row), row.lineage()));
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
