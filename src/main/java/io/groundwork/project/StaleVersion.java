package io.groundwork.project;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** Somebody else changed it meanwhile; nothing was changed now. */
public final class StaleVersion extends GroundworkException {

    StaleVersion(Object id) {
        super(FailureKind.STALE, "stale-version", Map.of("id", id.toString()));
    }
}
