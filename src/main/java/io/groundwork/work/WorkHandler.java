package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What a kind of work means beyond the queue: what its page shows and what finishing it does. One bean a kind. */
public interface WorkHandler {

    WorkKind kind();

    /** Further fields of the work item as a client sees it, e.g. {@code locked}, {@code remarks}, {@code submission}, {@code changes}. */
    Map<String, Object> details(WorkItem work);

    /** Refuses a result that cannot be taken, with {@link io.groundwork.shared.InvalidInput}; nothing is written here. */
    void check(WorkItem work, JsonNode result);

    /** Writes what follows from the submission and answers the variables for the diagram; in the transaction of the submit. */
    Map<String, Object> submitted(WorkItem work, Submission submission, JsonNode result);
}
