package io.groundwork.tasktype.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter.Sink;
import io.groundwork.tasktype.Exporter.Written;
import io.groundwork.tasktype.NotesType;
import io.groundwork.tasktype.export.RowExporter.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose columns and rows follow the settings in force. */
class RowExporterTests {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2024, 5, 6, 9, 30, 0, 0, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void columnsAndRowsFollowTheSettingsInForce() throws IOException {
        RowExporter<NotesType.Settings, NotesType.Content, NotesType.Result, Map<String, Object>> exporter =
                RowExporter.underSettings(
                        "table",
                        export -> new CsvFile<>(
                                export.folder(),
                                "train.csv",
                                List.of("text", export.settings().scope())),
                        export -> row -> new Rows<>(
                                List.of(Map.of(
                                        export.settings().scope(),
                                        row.settings().scope(),
                                        "text",
                                        row.content().text())),
                                1));
        Sink<NotesType.Settings, NotesType.Content, NotesType.Result> sink = exporter.sayingWhenLeftOut("notes.left")
                .open(new Export<>(folder, "Notes", new NotesType.Settings(3, 0, "item"), sha256 -> {
                    throw new IOException(sha256);
                }));
        try (sink) {
            sink.write(row("One, \"two\""));
        }
        assertThat(folder.resolve("train.csv")).hasContent("text,item\n\"One, \"\"two\"\"\",batch\n");
        assertThat(sink.written()).containsExactly(new Written("train.csv", 1, 1, "notes.left"));
    }

    private static ExportRow<NotesType.Settings, NotesType.Content, NotesType.Result> row(String text) {
        return new ExportRow<>(
                "1",
                1,
                1,
                new NotesType.Content(text),
                new NotesType.Settings(3, 0, "batch"),
                new NotesType.Result(List.of()),
                new ExportRow.Lineage("p-1", List.of(), 1, 1, 1, "s-1", DAY, DAY, false, 0));
    }
}
