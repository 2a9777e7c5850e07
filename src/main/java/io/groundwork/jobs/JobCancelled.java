package io.groundwork.jobs;

/** Somebody asked this job to stop; thrown by its progress report. */
public final class JobCancelled extends RuntimeException {

    public JobCancelled() {
        super("cancelled");
    }
}
