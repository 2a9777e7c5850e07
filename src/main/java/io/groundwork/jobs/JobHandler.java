package io.groundwork.jobs;

/** Runs the jobs of one kind; a bean of each kind is found by its name. Must be resumable from its last checkpoint. */
public interface JobHandler {

    /** The kind, e.g. {@code import}. */
    String kind();

    /** Does the work outside any transaction; an exception fails the job with its message. */
    void run(JobContext job);
}
