package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.WorkItemId;
import java.util.Map;

/** This very piece of work is not free for the person: somebody has it, it is kept for another, or it is their own work to judge. */
final class WorkTaken extends GroundworkException {

    WorkTaken(WorkItemId id) {
        super(FailureKind.CONFLICT, "work-taken", Map.of("id", id.toString()));
    }
}
