package io.groundwork.project;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** A project keeps at least one manager. */
public final class LastManager extends GroundworkException {

    LastManager() {
        super(FailureKind.CONFLICT, "last-manager", Map.of());
    }
}
