package io.groundwork.dataset.imports;

import io.groundwork.jobs.JobContext;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A job's context whose every progress report can be made to fail, as a crash or a cancel would. */
public final class ScriptedJob implements JobContext {

    final List<Double> progress = new ArrayList<>();

    @Nullable
    Object report;

    private final ImportId subject;
    private final IntConsumer atReport;

    ScriptedJob(ImportId subject, IntConsumer atReport) {
        this.subject = subject;
        this.atReport = atReport;
    }

    public static ScriptedJob of(ImportId subject) {
        return new ScriptedJob(subject, number -> {});
    }

    @Override
    public JobId id() {
        return JobId.next();
    }

    @Override
    public @Nullable ProjectId project() {
        return null;
    }

    @Override
    public UUID subject() {
        return subject.value();
    }

    @Override
    public @Nullable PersonId startedBy() {
        return null;
    }

    @Override
    public <T> T input(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> @Nullable T checkpoint(Class<T> type) {
        return null;
    }

    @Override
    public void progress(double at, @Nullable Object checkpoint) {
        progress.add(at);
        atReport.accept(progress.size());
    }

    @Override
    public void report(Object given) {
        report = given;
    }
}
