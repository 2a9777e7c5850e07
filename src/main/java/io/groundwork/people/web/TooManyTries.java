package io.groundwork.people.web;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** Too many sign-ins failed in a short time. */
final class TooManyTries extends GroundworkException {

    TooManyTries() {
        super(FailureKind.TOO_MANY, "too-many-tries", Map.of());
    }
}
