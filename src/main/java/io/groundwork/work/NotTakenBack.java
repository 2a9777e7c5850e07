package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.WorkItemId;
import java.util.Map;

/** The submission can't be taken back: it is not the person's own, or somebody has acted on it. */
final class NotTakenBack extends GroundworkException {

    NotTakenBack(WorkItemId id) {
        super(FailureKind.CONFLICT, "not-taken-back", Map.of("id", id.toString()));
    }
}
