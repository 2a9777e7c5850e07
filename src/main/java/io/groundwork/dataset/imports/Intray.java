package io.groundwork.dataset.imports;

import io.groundwork.dataset.FileStorage;
import io.groundwork.dataset.ImportLimits;
import io.groundwork.dataset.StagedFile;
import io.groundwork.dataset.Upload;
import io.groundwork.project.Batch;
import io.groundwork.project.Projects;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ProjectId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes uploads off the wire into the storage, and knows into which batch they may go. */
@Component
class Intray {

    private final FileStorage storage;
    private final ImportLimits limits;
    private final Projects projects;

    Intray(FileStorage storage, ImportLimits limits, Projects projects) {
        this.storage = storage;
        this.limits = limits;
        this.projects = projects;
    }

    StagedFile keep(Upload upload) {
        try (InputStream in = upload.content().open()) {
            FileStorage.Stored stored = storage.put(in, limits.fileBytes());
            return new StagedFile(upload.name(), stored.sha256(), stored.bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The batch, or the project's last one that still takes items. */
    BatchId batch(ProjectId project, @Nullable BatchId wanted) {
        Predicate<Batch> chosen = batch -> wanted == null || batch.id().equals(wanted);
        return projects.batches(project).stream()
                .filter(chosen.and(batch -> !"accepted".equals(batch.state())))
                .max(Comparator.comparingInt(Batch::number))
                .map(Batch::id)
                .orElseThrow(() -> InvalidInput.of("/batch", "dataset.batch.none-open"));
    }

    static Upload blank(int count) {
        byte[] lines = "{}\n".repeat(count).getBytes(StandardCharsets.UTF_8);
        return new Upload("blank.jsonl", () -> new ByteArrayInputStream(lines));
    }
}
