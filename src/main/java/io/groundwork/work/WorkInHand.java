package io.groundwork.work;

import io.groundwork.shared.ThreadId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the current person does with a piece of work in their hands, besides saving and submitting; a lost lease is {@code lease-lost}. */
public interface WorkInHand {

    /** A sign of life: extends the lease and what is reserved ahead, and writes the time down. */
    OffsetDateTime heartbeat(WorkItemId work, long lease, long activeMs);

    /** Puts it aside; it stays theirs until the time answered. */
    OffsetDateTime park(WorkItemId work, long lease);

    /** Gives it back to the queue; the draft stays theirs. */
    void release(WorkItemId work, long lease);

    /** Gives it back for good; the third skip of an item holds it for the manager. */
    void skip(WorkItemId work, long lease, SkipReason reason, @Nullable String text);

    /** Holds it with a question to the manager; it stays theirs. */
    ThreadId ask(WorkItemId work, long lease, String text);

    /** Takes a submission back as long as nobody has acted on it; answers the work item to go on with, in hand already. */
    WorkItemId recall(WorkItemId work, String reason);
}
