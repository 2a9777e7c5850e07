package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.WorkItemId;
import java.util.Map;

/** The piece of work waits for a manager's answer. */
final class WorkHeld extends GroundworkException {

    WorkHeld(WorkItemId id) {
        super(FailureKind.CONFLICT, "work-held", Map.of("id", id.toString()));
    }
}
