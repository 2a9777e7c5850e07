package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What the engine tells the queue about its tasks, in the engine's own transaction. */
public interface WorkProjection {

    void created(TaskFacts task);

    void assigned(String taskId, @Nullable PersonId person);

    void completed(String taskId);

    /** The task is gone without having been completed. */
    void deleted(String taskId);

    /** Brings the row of this task, or the missing row, to what the engine says; {@code person} is its assignee. */
    void corrected(TaskFacts task, @Nullable PersonId person);

    /** What the queue needs to know of a task. */
    record TaskFacts(
            String taskId,
            String processInstanceId,
            String definitionId,
            String step,
            WorkKind kind,
            String queue,
            ItemId item,
            int run,
            int slot,
            int round) {}
}
