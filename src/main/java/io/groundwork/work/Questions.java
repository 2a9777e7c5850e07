package io.groundwork.work;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.ThreadId;

/** Where a question about a piece of work goes; the work is held until it is answered ({@link WorkOperations#answered}). */
public interface Questions {

    /** Opens a thread with the question, in the caller's transaction. */
    ThreadId ask(WorkItem work, PersonId by, String text);
}
