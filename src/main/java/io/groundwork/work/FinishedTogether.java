package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.WorkItemId;
import java.util.Map;

/** The submission can't be taken back alone: its item was accepted together with the work of others. */
final class FinishedTogether extends GroundworkException {

    FinishedTogether(WorkItemId id) {
        super(FailureKind.CONFLICT, "finished-together", Map.of("id", id.toString()));
    }
}
