package io.groundwork.people;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** The change would leave nobody who can administer. */
public final class LastAdministrator extends GroundworkException {

    LastAdministrator() {
        super(FailureKind.CONFLICT, "last-administrator", Map.of());
    }
}
