package io.groundwork.jobs;

/** This node fell silent and another runs the job now; what was not yet committed here is given up. */
final class JobTakenOver extends RuntimeException {

    JobTakenOver() {
        super("taken over by another node");
    }
}
