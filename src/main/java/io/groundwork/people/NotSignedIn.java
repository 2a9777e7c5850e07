package io.groundwork.people;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** Nobody is signed in where somebody has to be. */
public final class NotSignedIn extends GroundworkException {

    public NotSignedIn() {
        super(FailureKind.UNAUTHENTICATED, "not-signed-in", Map.of());
    }
}
