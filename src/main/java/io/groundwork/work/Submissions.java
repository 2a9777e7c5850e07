package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.SubmissionId;
import java.util.List;
import java.util.Optional;

/** Finds submissions. */
public interface Submissions {

    Submission get(SubmissionId id);

    /** The latest result of annotation in a slot that was not taken back; a reviewer's fix counts. */
    Optional<Submission> latest(ItemId item, int run, int slot);

    /** The results that were made of an item in all its runs, newest first; a reviewer's fix counts. */
    List<Submission> results(ItemId item);

    /** All of an item, oldest first. */
    List<Submission> of(ItemId item);
}
