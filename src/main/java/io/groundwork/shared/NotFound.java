package io.groundwork.shared;

import java.util.Map;

/**
 * Nothing of that id, or nothing that this person may know of. Both are told alike, so that nobody learns from the answer
 * what there is.
 */
public final class NotFound extends GroundworkException {

    private final String what;

    public NotFound(Object id) {
        super(FailureKind.NOT_FOUND, "not-found", Map.of());
        this.what = id.toString();
    }

    /** For logs only. */
    @Override
    public String getMessage() {
        return "not-found " + what;
    }
}
