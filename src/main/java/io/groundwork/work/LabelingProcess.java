package io.groundwork.work;

import io.groundwork.project.Project;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import java.util.Map;

/**
 * The port to the engine; every call joins the caller's transaction. A lost race is {@link WorkNotClaimable}; the caller
 * tries again in a new transaction.
 */
public interface LabelingProcess {

    /** The definition that a project launched now would be pinned to, and its version. */
    Definition definitionFor(Project project);

    /** The definition that the project's new items start on: the pinned one, before launch the one it would be pinned to. */
    Definition pinned(Project project);

    /** Starts a run on the project's pinned definition and answers the process instance's id. */
    String start(Start start);

    /** Gives the task to the person in the engine. */
    void claim(String taskId, PersonId person);

    /** Takes the task from whoever has it. */
    void unclaim(String taskId);

    /** Completes the task for the person; the variables are what the diagram's gateways need, e.g. {@code verdict}. */
    void complete(String taskId, PersonId person, Map<String, Object> variables);

    /** Ends the run from outside, e.g. when a manager withdraws the item. */
    void cancel(String processInstanceId, String reason);

    /**
     * Puts a slot back to its annotation step of the same round, because the annotator took the submission back; a slot
     * that is done is opened again as long as others are at work.
     */
    void takeBack(String processInstanceId, int slot, int round, PersonId person);

    /** A deployed diagram. */
    record Definition(String id, int version) {}

    /**
     * What a run starts with.
     *
     * @param bucket 0..9999, from the project's seed and the item's id
     */
    record Start(
            ItemId item, int run, String definitionId, int overlap, double reviewRate, int reworkLimit, int bucket) {}
}
