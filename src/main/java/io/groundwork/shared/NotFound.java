package io.groundwork.shared;

import java.util.Map;

/** Nothing of that id, or nothing that this person may know of. */
public final class NotFound extends GroundworkException {

    public NotFound(Object id) {
        super(FailureKind.NOT_FOUND, "not-found", Map.of("id", id.toString()));
    }
}
