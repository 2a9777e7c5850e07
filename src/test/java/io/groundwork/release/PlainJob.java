package io.groundwork.release;

import io.groundwork.jobs.JobCancelled;
import io.groundwork.jobs.JobContext;
import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A job that remembers its checkpoint and can be made to crash at one of its progress reports. */
class PlainJob implements JobContext {

    final List<Double> progress = new ArrayList<>();
    private final Release release;
    private int crashAfter = Integer.MAX_VALUE;
    private boolean cancelled;
    private String checkpoint;

    PlainJob(Release release) {
        this.release = release;
    }

    PlainJob crashingAfter(int reports) {
        crashAfter = reports;
        return this;
    }

    /** Somebody asks it to stop after so many reports. */
    PlainJob cancelledAfter(int reports) {
        crashAfter = reports;
        cancelled = true;
        return this;
    }

    /** What a runner would have kept of it. */
    String checkpoint() {
        return checkpoint;
    }

    @Override
    public JobId id() {
        return release.job();
    }

    @Override
    public ProjectId project() {
        return release.project();
    }

    @Override
    public UUID subject() {
        return release.id().value();
    }

    @Override
    public PersonId startedBy() {
        return release.createdBy();
    }

    @Override
    public <T> T input(Class<T> type) {
        return Json.read("{}", type);
    }

    @Override
    public <T> T checkpoint(Class<T> type) {
        return checkpoint == null ? null : Json.read(checkpoint, type);
    }

    @Override
    public void progress(double done, Object position) {
        if (progress.size() >= crashAfter) {
            throw cancelled ? new JobCancelled() : new Crash();
        }
        progress.add(done);
        checkpoint = Json.write(position);
    }

    @Override
    public void report(Object report) {
        progress.add(1.0);
    }

    /** The node is gone. */
    static final class Crash extends RuntimeException {}
}
