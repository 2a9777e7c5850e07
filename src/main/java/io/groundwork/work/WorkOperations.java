package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;

/**
 * What a manager does to the work on one item; each call is its own transaction, retried when somebody was faster, and
 * leaves a trace. Callers have checked that {@code by} may.
 */
public interface WorkOperations {

    /** Higher goes first within the batch. */
    void prioritise(ItemId item, int priority, PersonId by);

    /** Takes the item's unfinished work from whoever has it and keeps it for this person, who must be able to take it. */
    void reassign(ItemId item, PersonId to, PersonId by);

    /** Takes the item's unfinished work from whoever has it; their drafts stay theirs. */
    void unlease(ItemId item, PersonId by);

    /** As {@link #reassign}, with a copy of the former holder's draft. */
    void handOverDraft(ItemId item, PersonId to, PersonId by);

    /** Keeps the item's work from being given out; what is in hand may be finished. */
    void hold(ItemId item, String reason, PersonId by);

    /** Puts a held item back into the queue. */
    void requeue(ItemId item, PersonId by);

    /** Starts a new run of an accepted or withdrawn item from its earlier result. */
    void reopen(ItemId item, String reason, PersonId by);

    /** Ends the item's run, or keeps it from ever starting. */
    void withdraw(ItemId item, String reason, PersonId by);

    /** A question was answered: the work is the asker's again. Joins the caller's transaction. */
    void answered(WorkItemId work);
}
