package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.WorkItemId;
import java.util.Map;

/** Nobody judges their own work. */
final class OwnWork extends GroundworkException {

    OwnWork(WorkItemId id) {
        super(FailureKind.FORBIDDEN, "own-work", Map.of("id", id.toString()));
    }
}
