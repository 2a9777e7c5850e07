package io.groundwork.people.web;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** Name and password do not fit together. */
final class WrongPassword extends GroundworkException {

    WrongPassword() {
        super(FailureKind.UNAUTHENTICATED, "wrong-password", Map.of());
    }
}
