package io.groundwork.work;

import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;

/** Takes finished results. */
public interface Submitting {

    /**
     * Stores the current person's result for ever and moves the item along its diagram, both or neither. Fails with
     * violations where the requirements are not met, and as {@link Drafts#save} does where the draft is stale or the lease
     * is lost.
     */
    Submitted submit(WorkItemId work, DraftWrite write);

    /** A result was taken. */
    record Submitted(SubmissionId submission, int round, OffsetDateTime submittedAt) {}
}
