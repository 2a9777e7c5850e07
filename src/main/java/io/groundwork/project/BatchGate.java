package io.groundwork.project;

/** The port to whoever judges batches. */
public interface BatchGate {

    /** Refuses, with a failure that names the items, a batch that may not be accepted yet. */
    void requireAcceptable(Batch batch);
}
