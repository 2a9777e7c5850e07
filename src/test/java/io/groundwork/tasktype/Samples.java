package io.groundwork.tasktype;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The samples in the folder of a task type, and the rows of a release made of them. */
public final class Samples<S extends Record, C extends Record, R extends Record> {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2024, 5, 6, 9, 30, 0, 0, ZoneOffset.UTC);

    private final TaskType<S, C, R> type;

    private Samples(TaskType<S, C, R> type) {
        this.type = type;
    }

    public static <S extends Record, C extends Record, R extends Record> Samples<S, C, R> of(TaskType<S, C, R> type) {
        return new Samples<>(type);
    }

    static Path folder(String type) {
        return Path.of("processes", type);
    }

    public static List<JsonNode> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(Json::tree).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<JsonNode> contents() {
        return lines(folder(type.id()).resolve("sample.jsonl"));
    }

    /** Results by the external id of their content. */
    public Map<String, JsonNode> results() {
        Map<String, JsonNode> results = new java.util.LinkedHashMap<>();
        lines(folder(type.id()).resolve("sample.results.jsonl"))
                .forEach(line -> results.put(line.get("externalId").asText(), line.get("result")));
        return results;
    }

    public C content(String externalId) {
        Map<String, JsonNode> byId = new HashMap<>();
        contents().forEach(content -> byId.put(content.get("externalId").asText(), content));
        return Json.read(byId.get(externalId), type.content());
    }

    /** The content as it is after an import: media by their SHA-256. */
    private C imported(String externalId) {
        return type.withMedia(content(externalId), name -> Sha256.hex(bytes(name)));
    }

    private byte[] bytes(String media) {
        try {
            return Files.readAllBytes(folder(type.id()).resolve(media));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private InputStream media(String sha256) throws IOException {
        for (JsonNode content : contents()) {
            for (String name : type.media(Json.read(content, type.content()))) {
                if (Sha256.hex(bytes(name)).equals(sha256)) {
                    return new ByteArrayInputStream(bytes(name));
                }
            }
        }
        throw new IOException("no media in this sample: " + sha256);
    }

    /** One row for each result, and a second slot for the last item. */
    public List<ExportRow<S, C, R>> rows() {
        List<ExportRow<S, C, R>> rows = new ArrayList<>();
        results().forEach((id, result) -> rows.add(row(rows.size() + 1, 1, id, result)));
        results().entrySet().stream()
                .reduce((first, second) -> second)
                .ifPresent(last -> rows.add(row(rows.size(), 2, last.getKey(), last.getValue())));
        return rows;
    }

    private ExportRow<S, C, R> row(int number, int slot, String id, JsonNode result) {
        boolean reviewed = number % 2 == 0;
        ExportRow.Lineage lineage = new ExportRow.Lineage(
                "p-annotator" + slot,
                reviewed ? List.of("p-reviewer") : List.of(),
                reviewed ? 2 : 1,
                1,
                3,
                String.format("00000000-0000-7000-8000-%06d%06d", number, slot),
                DAY.plusMinutes(number),
                DAY.plusHours(1).plusMinutes(number),
                number == 2,
                95_000L + number);
        return new ExportRow<>(
                String.format("00000000-0000-7000-9000-%012d", number),
                1,
                slot,
                imported(id),
                type.defaults(),
                Json.read(result, type.result()),
                lineage);
    }

    /** Writes the rows in one format into the folder. */
    public List<Exporter.Written> export(Exporter<S, C, R> exporter, Path folder) {
        return export(exporter, folder, rows());
    }

    public List<Exporter.Written> export(Exporter<S, C, R> exporter, Path folder, List<ExportRow<S, C, R>> rows) {
        try {
            Files.createDirectories(folder);
            Exporter.Sink<S, C, R> sink = exporter.open(new Export<>(folder, "Sample", type.defaults(), this::media));
            try (sink) {
                for (ExportRow<S, C, R> row : rows) {
                    sink.write(row);
                }
            }
            return sink.written();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
