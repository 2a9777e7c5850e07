package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A job's context without a runner: it keeps what is told to it and can come to an end at any report. */
public class StandInJob implements JobContext {

    /** How far the job said it was, report by report. */
    public final List<Double> progress = new ArrayList<>();

    private final @Nullable ProjectId project;
    private final @Nullable UUID subject;
    private final @Nullable PersonId startedBy;
    private final JobId id;
    private @Nullable Object input;
    private @Nullable String checkpoint;
    private @Nullable Object told;
    private IntConsumer beforeReport = reports -> {};

    public StandInJob(JobId id, @Nullable ProjectId project, @Nullable UUID subject, @Nullable PersonId startedBy) {
        this.id = id;
        this.project = project;
        this.subject = subject;
        this.startedBy = startedBy;
    }

    /** A job about a whole project. */
    public static StandInJob in(ProjectId project) {
        return new StandInJob(JobId.next(), project, null, null);
    }

    public StandInJob with(Object given) {
        input = given;
        return this;
    }

    /** Goes on from here. */
    public StandInJob from(Object reached) {
        checkpoint = Json.write(reached);
        return this;
    }

    /** Called before each report with the number of those before; what it throws ends the job. */
    public StandInJob beforeReport(IntConsumer called) {
        beforeReport = called;
        return this;
    }

    /** Somebody asks it to stop after so many reports. */
    public StandInJob cancelledAfter(int reports) {
        return endsAfter(reports, JobCancelled::new);
    }

    /** After so many reports the next one fails with this. */
    public StandInJob endsAfter(int reports, Supplier<RuntimeException> failure) {
        return beforeReport(before -> {
            if (before >= reports) {
                throw failure.get();
            }
        });
    }

    /** What a runner would have kept of it. */
    public @Nullable String checkpoint() {
        return checkpoint;
    }

    /** What it told people at its end. */
    public @Nullable Object told() {
        return told;
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public @Nullable ProjectId project() {
        return project;
    }

    @Override
    public @Nullable UUID subject() {
        return subject;
    }

    @Override
    public @Nullable PersonId startedBy() {
        return startedBy;
    }

    @Override
    public <T> T input(Class<T> type) {
        return Json.read(Json.write(input), type);
    }

    @Override
    public <T> @Nullable T checkpoint(Class<T> type) {
        return checkpoint == null ? null : Json.read(checkpoint, type);
    }

    @Override
    public void progress(double done, @Nullable Object position) {
        beforeReport.accept(progress.size());
        progress.add(done);
        checkpoint = position == null ? null : Json.write(position);
    }

    @Override
    public void report(Object report) {
        told = report;
    }
}
