package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** Somebody was faster. */
public final class WorkNotClaimable extends GroundworkException {

    public WorkNotClaimable(String taskId) {
        super(FailureKind.CONFLICT, "work-not-claimable", Map.of("task", taskId));
    }
}
