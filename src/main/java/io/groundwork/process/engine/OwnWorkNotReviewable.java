package io.groundwork.process.engine;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** Nobody judges what they made themselves. */
public final class OwnWorkNotReviewable extends GroundworkException {

    OwnWorkNotReviewable(String taskId) {
        super(FailureKind.FORBIDDEN, "own-work-not-reviewable", Map.of("task", taskId));
    }
}
