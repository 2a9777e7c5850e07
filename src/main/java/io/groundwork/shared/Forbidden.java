package io.groundwork.shared;

import java.util.Map;

/** The person is known and may see the thing, but may not do this with it. */
public final class Forbidden extends GroundworkException {

    public Forbidden(String action) {
        super(FailureKind.FORBIDDEN, "forbidden", Map.of("action", action));
    }
}
