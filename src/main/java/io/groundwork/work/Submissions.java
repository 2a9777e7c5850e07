package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds submissions. */
public interface Submissions {

    Submission get(SubmissionId id);

    /** The latest result of annotation in a slot that was not taken back; a reviewer's fix counts. */
    Optional<Submission> latest(ItemId item, int run, int slot);

    /** The results that were made of an item in all its runs, newest first; a reviewer's fix counts. */
    List<Submission> results(ItemId item);

    /** What counts in each slot of a run, in their order; a reviewer's fix counts. */
    List<Submission> counting(ItemId item, int run);

    /** All of an item, oldest first. */
    List<Submission> of(ItemId item);

    /** Everybody who annotated in the slot of the engine's task, also what was taken back; {@link WorkNotClaimable} where the queue does not know the task. */
    Set<PersonId> annotators(String taskId);
}
