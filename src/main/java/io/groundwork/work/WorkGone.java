package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.WorkItemId;
import java.util.Map;

/** The piece of work is over: submitted, or no longer wanted. */
final class WorkGone extends GroundworkException {

    WorkGone(WorkItemId id, WorkState state) {
        super(
                FailureKind.GONE,
                state == WorkState.DONE ? "work-submitted" : "work-cancelled",
                Map.of("id", id.toString()));
    }
}
