package io.groundwork.dataset.imports;

import io.groundwork.jobs.JobContext;

/** Says how far an import is, by bytes; reporting may end in {@link io.groundwork.jobs.JobCancelled}. */
final class ImportProgress {

    private final JobContext job;
    private final long before;
    private final long all;

    ImportProgress(JobContext job, long before, long all) {
        this.job = job;
        this.before = before;
        this.all = all;
    }

    void at(long bytesOfFile) {
        job.progress(all == 0 ? 0 : Math.min(0.999, (double) (before + bytesOfFile) / all), null);
    }
}
