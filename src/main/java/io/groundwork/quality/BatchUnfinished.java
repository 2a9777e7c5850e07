package io.groundwork.quality;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** A batch is accepted only when every item of it is accepted or withdrawn. */
public final class BatchUnfinished extends GroundworkException {

    BatchUnfinished(long open) {
        super(FailureKind.CONFLICT, "batch-unfinished", Map.of("open", open));
    }
}
