package io.groundwork.release;

import io.groundwork.project.Project;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Column;
import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.MediaSource;
import io.groundwork.tasktype.TaskType;
import io.groundwork.work.AcceptedResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the same results in several formats at once, each into a folder named after it. */
final class FormatFiles<S extends Record, C extends Record, R extends Record> implements AutoCloseable {

    private final TaskType<S, C, R> type;
    private final Path folder;
    private final BriefSettings briefs;
    private final Project project;
    private final Facts facts;
    private final MediaSource media;
    private final Map<String, Exporter.Sink<S, C, R>> sinks = new LinkedHashMap<>();
    private final Map<String, List<Column>> tables = new LinkedHashMap<>();

    private FormatFiles(
            TaskType<S, C, R> type,
            Path folder,
            BriefSettings briefs,
            Project project,
            Facts facts,
            MediaSource media) {
        this.type = type;
        this.folder = folder;
        this.briefs = briefs;
        this.project = project;
        this.facts = facts;
        this.media = media;
    }

    static <S extends Record, C extends Record, R extends Record> FormatFiles<S, C, R> open(
            TaskType<S, C, R> type,
            Release release,
            Project project,
            Path folder,
            BriefSettings briefs,
            Facts facts,
            MediaSource media) {
        FormatFiles<S, C, R> files = new FormatFiles<>(type, folder, briefs, project, facts, media);
        S settings = briefs.of(project.briefVersion(), type.settings());
        try {
            for (Exporter<S, C, R> exporter : type.exporters()) {
                if (release.formats().contains(exporter.format())) {
                    files.open(exporter, project.name(), settings);
                }
            }
            return files;
        } catch (IOException unwritable) {
            files.close();
            throw new UncheckedIOException(unwritable);
        }
    }

    private void open(Exporter<S, C, R> exporter, String name, S settings) throws IOException {
        Path own = Files.createDirectory(folder.resolve(exporter.format()));
        sinks.put(exporter.format(), exporter.open(new Export<>(own, name, settings, media)));
        tables.put(exporter.format(), exporter.columns(settings));
    }

    void write(List<AcceptedResult> results) {
        try {
            for (AcceptedResult result : results) {
                ExportRow<S, C, R> row = row(result);
                facts.add(result, row.lineage(), type.parts(row.result()).size());
                for (Exporter.Sink<S, C, R> sink : sinks.values()) {
                    sink.write(row);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ExportRow<S, C, R> row(AcceptedResult result) {
        return new ExportRow<>(
                result.item().toString(),
                result.run(),
                result.slot(),
                Json.read(result.content(), type.content()),
                briefs.of(result.briefVersion(), type.settings()),
                Json.read(result.result(), type.result()),
                new ExportRow.Lineage(
                        project.pseudonym(result.annotator()),
                        result.reviewers().stream().map(project::pseudonym).toList(),
                        result.rounds(),
                        result.briefVersion(),
                        result.workflowVersion(),
                        result.submission().toString(),
                        result.submittedAt().withOffsetSameInstant(ZoneOffset.UTC),
                        result.acceptedAt().withOffsetSameInstant(ZoneOffset.UTC),
                        result.fixedByReviewer(),
                        result.activeMs()));
    }

    @Override
    public void close() {
        List<IOException> failures = new ArrayList<>();
        for (Exporter.Sink<S, C, R> sink : sinks.values()) {
            try {
                sink.close();
            } catch (IOException unwritable) {
                failures.add(unwritable);
            }
        }
        if (!failures.isEmpty()) {
            throw new UncheckedIOException(failures.get(0));
        }
    }

    /** The files with their checksums; valid after closing. */
    List<ReleaseFile> finished() {
        List<ReleaseFile> files = new ArrayList<>();
        sinks.forEach((format, sink) -> sink.written()
                .forEach(file -> files.add(Checksums.describe(
                        folder, format + "/" + file.path(), file.rows(), file.leftOut(), file.note()))));
        return files;
    }

    /** The columns of each format that is a table. */
    Map<String, List<Column>> tables() {
        return tables;
    }
}
