package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The queue seen as a whole, for those who show it on a diagram or hold it against the engine. */
public interface WorkOverview {

    /** How many pieces of unfinished work stand at each step of the project's diagram. */
    Map<String, Long> unfinishedBySteps(ProjectId project);

    /** Unfinished pieces after this task's id, in the order of these ids. */
    List<Projected> unfinished(String afterTask, int limit);

    /** The pieces of these tasks by task id, finished ones included. */
    Map<String, Projected> of(Collection<String> tasks);

    /** The piece of this task, locked for this transaction. */
    Optional<Projected> lock(String task);

    /** A piece of work as far as the engine knows it too. */
    record Projected(
            String taskId, ItemId item, ProjectId project, String step, boolean finished, @Nullable PersonId person) {}
}
