package io.groundwork.project;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** The batch was accepted or approved already, or is no pilot that could be approved. */
public final class BatchClosed extends GroundworkException {

    BatchClosed(Batch batch) {
        super(FailureKind.CONFLICT, "batch-closed", Map.of("batch", batch.name(), "state", batch.state()));
    }
}
