package io.groundwork.dataset.imports;

import io.groundwork.jobs.JobContext;

/** Says how far an import is, by bytes; reporting may end in {@link io.groundwork.jobs.JobCancelled}. */
final class ImportProgress {

    private final JobContext job;
    private long behind;
    private long all;

    ImportProgress(JobContext job, ImportFiles.Bytes bytes) {
        this.job = job;
        this.behind = bytes.done();
        this.all = bytes.all();
    }

    void at(long bytesOfFile) {
        job.progress(all == 0 ? 0 : Math.min(0.999, (double) (behind + bytesOfFile) / all), null);
    }

    /** A file is behind us. */
    void finished(long bytes) {
        behind += bytes;
    }

    /** Files came out of an archive. */
    void more(long bytes) {
        all += bytes;
    }
}
