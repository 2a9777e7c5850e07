package io.groundwork.work;

import java.util.List;
import java.util.Set;

/** What reviewers left for the person who makes the next round. */
public interface Feedback {

    /** Paths of the parts that were approved in this slot and run, by the latest decision on each; they must stay as they are. */
    Set<String> locked(WorkItem work);

    /** The remarks on the slot's latest result, as the work item's {@code remarks} show them; names as the project's blindness allows. */
    List<?> remarks(WorkItem work);

    /** What reviewers mended in place in this slot and run, as the work item's {@code mended} shows it. */
    List<?> mended(WorkItem work);
}
