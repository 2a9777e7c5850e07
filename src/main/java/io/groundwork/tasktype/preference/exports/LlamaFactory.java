package io.groundwork.tasktype.preference.exports;

import io.groundwork.shared.Json;
import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.preference.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * LLaMA-Factory's ranking data in its sharegpt form, with the {@code dataset_info.json} that it reads first. All columns are
 * named there: those that are not it takes for absent.
 */
final class LlamaFactory<S extends Record, C extends Record, R extends Record> implements Exporter<S, C, R> {

    private static final String INFO = "dataset_info.json";
    private static final String HUMAN = "human";
    private static final String GPT = "gpt";

    private final Exporter<S, C, R> rows;

    LlamaFactory(Exporter<S, C, R> rows) {
        this.rows = rows;
    }

    @Override
    public String format() {
        return rows.format();
    }

    @Override
    public Sink<S, C, R> open(Export<S> export) throws IOException {
        return new InfoSink<>(rows.open(export), export.folder(), named(export.name()));
    }

    private static String named(String project) {
        String plain =
                project.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return plain.isEmpty() ? "preferences" : plain;
    }

    /** A turn in its words. */
    record Message(String from, String value) {

        private static Message of(Turn turn) {
            return new Message(turn.by(Turn.USER) ? HUMAN : GPT, turn.content());
        }
    }

    /** One row: an odd number of turns that ends with the human, and single messages to choose from. */
    record Row(List<Message> conversations, String system, Message chosen, Message rejected) {

        static Optional<Row> of(Comparison pair) {
            return pair.fork().filter(Comparison.Fork::isSingle).flatMap(Row::of);
        }

        private static Optional<Row> of(Comparison.Fork fork) {
            boolean guided = fork.prompt().get(0).by(Turn.SYSTEM);
            List<Turn> spoken = guided ? fork.prompt().subList(1, fork.prompt().size()) : fork.prompt();
            return PairRows.alternates(new Comparison.Fork(spoken, fork.chosen(), fork.rejected()))
                    ? Optional.of(new Row(
                            spoken.stream().map(Message::of).toList(),
                            guided ? fork.prompt().get(0).content() : "",
                            Message.of(fork.chosen().get(0)),
                            Message.of(fork.rejected().get(0))))
                    : Optional.empty();
        }
    }

    /** Writes the description when all rows are written. */
    private record InfoSink<S extends Record, C extends Record, R extends Record>(
            Sink<S, C, R> rows, Path folder, String name) implements Sink<S, C, R> {

        @Override
        public void write(ExportRow<S, C, R> row) throws IOException {
            rows.write(row);
        }

        @Override
        public void close() throws IOException {
            rows.close();
            Map<String, Object> info = new LinkedHashMap<>();
            rows.written().forEach(file -> info.put(dataset(file.path()), description(file.path())));
            Files.writeString(
                    folder.resolve(INFO),
                    Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(info) + "\n");
        }

        private String dataset(String path) {
            int end = path.indexOf('/');
            return end < 0 ? name : name + "_" + path.substring(0, end);
        }

        private static Map<String, Object> description(String path) {
            Map<String, String> columns = new LinkedHashMap<>();
            columns.put("messages", "conversations");
            columns.put("system", "system");
            columns.put("chosen", "chosen");
            columns.put("rejected", "rejected");
            Map<String, String> tags = new LinkedHashMap<>();
            tags.put("role_tag", "from");
            tags.put("content_tag", "value");
            tags.put("user_tag", HUMAN);
            tags.put("assistant_tag", GPT);
            Map<String, Object> description = new LinkedHashMap<>();
            description.put("file_name", path);
            description.put("formatting", "sharegpt");
            description.put("ranking", true);
            description.put("columns", columns);
            description.put("tags", tags);
            return description;
        }

        @Override
        public List<Written> written() {
            List<Written> all = new ArrayList<>(rows.written());
            all.add(new Written(INFO, 0, 0, ""));
            return all;
        }
    }
}
