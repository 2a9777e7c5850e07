package io.groundwork.dataset.web;

import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Rejection;
import io.groundwork.ui.Messages;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as clients see it; {@code rejected} holds the first lines, {@code rejectedCount} counts all; {@code media} were kept. */
record ImportAnswer(
        String id,
        String projectId,
        String batchId,
        String state,
        double progress,
        @Nullable String error,
        String name,
        int files,
        long read,
        long imported,
        long duplicates,
        long rejectedCount,
        long media,
        List<Line> rejected,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime finishedAt) {

    /** One line of the report. */
    record Line(@Nullable Long line, @Nullable String file, String path, String key, String message) {}

    static ImportAnswer of(ImportRun run, Messages messages) {
        return new ImportAnswer(
                run.id().toString(),
                run.project().toString(),
                run.batch().toString(),
                run.state(),
                run.progress(),
                run.error(),
                run.name(),
                run.files(),
                run.read(),
                run.imported(),
                run.duplicates(),
                run.rejectedCount(),
                run.media(),
                run.rejected().stream()
                        .map(rejection -> line(rejection, messages))
                        .toList(),
                run.createdAt(),
                run.finishedAt());
    }

    private static Line line(Rejection rejection, Messages messages) {
        String message = messages.text(rejection.key(), rejection.arguments().toArray());
        return new Line(rejection.line(), rejection.file(), rejection.path(), rejection.key(), message);
    }
}
