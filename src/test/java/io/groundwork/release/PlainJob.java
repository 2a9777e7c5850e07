package io.groundwork.release;

import io.groundwork.jobs.StandInJob;

/** The job of a release, which can be made to crash at one of its reports. */
class PlainJob extends StandInJob {

    PlainJob(Release release) {
        super(release.job(), release.project(), release.id().value(), release.createdBy());
    }

    PlainJob crashingAfter(int reports) {
        endsAfter(reports, Crash::new);
        return this;
    }

    @Override
    public void report(Object report) {
        progress.add(1.0);
    }

    /** The node is gone. */
    static final class Crash extends RuntimeException {}
}
