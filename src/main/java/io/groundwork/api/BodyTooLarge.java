package io.groundwork.api;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** The body of the request is larger than the call takes. */
public final class BodyTooLarge extends GroundworkException {

    public BodyTooLarge(long limit) {
        super(FailureKind.TOO_LARGE, "too-large", Map.of("limit", limit));
    }
}
