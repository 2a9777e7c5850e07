package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** The piece of work is somebody else's by now, or nobody's; what was sent is kept as the sender's own draft. */
final class LeaseLost extends GroundworkException {

    LeaseLost(long revision) {
        super(FailureKind.CONFLICT, "lease-lost", Map.of("revision", revision, "kept", revision > 0));
    }
}
