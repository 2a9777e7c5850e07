package io.groundwork.dataset.imports;

import io.groundwork.TestDatabase;
import io.groundwork.dataset.DatasetFixture;
import io.groundwork.dataset.DatasetServices;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Imports;
import io.groundwork.dataset.OnDuplicate;
import io.groundwork.dataset.Upload;
import io.groundwork.shared.BatchId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The import services on one database, with jobs that a test runs when it wants to. */
final class ImportBench implements AutoCloseable {

    final DatasetFixture fixture;
    final BatchId batch;
    final Imports imports;
    final AnnotationConfigApplicationContext context;

    ImportBench(TestDatabase database, Path home, Map<String, Object> settings) {
        this(new DatasetFixture(database), home, settings);
    }

    ImportBench(DatasetFixture fixture, Path home, Map<String, Object> settings) {
        this.fixture = fixture;
        batch = fixture.batch(1, 0, false, "open");
        context = DatasetServices.on(fixture, home, settings);
        imports = context.getBean(Imports.class);
        fixture.settings = io.groundwork.shared.Json.write(context.getBean(io.groundwork.tasktype.TaskTypes.class)
                .get("qa")
                .defaults());
    }

    ImportBench(TestDatabase database, Path home) {
        this(database, home, Map.of());
    }

    ImportRun start(ImportOptions options, Upload... uploads) {
        return imports.start(fixture.project, null, options, Arrays.asList(uploads));
    }

    /** Starts the import and runs its job to the end. */
    ImportRun run(ImportOptions options, Upload... uploads) {
        ImportRun run = start(options, uploads);
        run(ScriptedJob.of(run.id()));
        return imports.get(run.id());
    }

    void run(ScriptedJob job) {
        context.getBean(ImportJob.class).run(job);
    }

    ImportPreview preview(ImportOptions options, Upload upload) {
        return imports.preview(fixture.project, options, imports.stage(fixture.project, upload));
    }

    long items() {
        return fixture.count("select count(*) from item where project_id = ?", fixture.project.value());
    }

    List<String> contents() {
        return fixture.jdbc
                .sql("select content from item order by import_id, import_line, id")
                .query(String.class)
                .list();
    }

    static ImportOptions onDuplicate(OnDuplicate choice) {
        return new ImportOptions(choice, 300, null, 0, Map.of());
    }

    static ImportOptions words(int target) {
        return new ImportOptions(OnDuplicate.SKIP, target, null, 0, Map.of());
    }

    static Upload text(String name, String content) {
        return bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Upload bytes(String name, byte[] content) {
        return new Upload(name, () -> new ByteArrayInputStream(content));
    }

    static Upload file(Path path) {
        return new Upload(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    /** A document of the tests, under its own name or another. */
    static Upload document(String name, String as) {
        return bytes(as, documentBytes(name));
    }

    static byte[] documentBytes(String name) {
        try (InputStream in =
                Objects.requireNonNull(ImportBench.class.getResourceAsStream("/documents/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
