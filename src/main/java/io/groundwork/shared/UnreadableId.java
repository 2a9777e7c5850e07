package io.groundwork.shared;

import java.util.Map;
import java.util.UUID;

/** A text that should be an id is none; to a caller that is the same as an unknown id. */
public final class UnreadableId extends GroundworkException {

    private UnreadableId() {
        super(FailureKind.NOT_FOUND, "not-found", Map.of());
    }

    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new UnreadableId();
        }
    }
}
