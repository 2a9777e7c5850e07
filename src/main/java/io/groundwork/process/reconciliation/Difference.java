package io.groundwork.process.reconciliation;

import io.groundwork.work.WorkOverview.Projected;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the queue can differ from the engine about one task. */
enum Difference {
    /** The engine has a task that the queue does not know. */
    MISSING,
    /** The queue takes for finished what the engine still has. */
    ENDED,
    /** The queue has the task at another step. */
    STEP,
    /** The queue names another holder, or one where there is none. */
    HOLDER,
    /** The queue offers work whose task is gone. */
    GONE;

    static Optional<Difference> between(@Nullable EngineTask task, @Nullable Projected row) {
        if (task == null) {
            return row == null || row.finished() ? Optional.empty() : Optional.of(GONE);
        }
        if (row == null) {
            return Optional.of(MISSING);
        }
        if (row.finished()) {
            return Optional.of(ENDED);
        }
        if (!row.step().equals(task.step())) {
            return Optional.of(STEP);
        }
        return task.assignee().equals(Optional.ofNullable(row.person())) ? Optional.empty() : Optional.of(HOLDER);
    }
}
