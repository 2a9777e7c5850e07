package io.groundwork.project.web;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the entity tag that a change names. */
final class EntityTag {

    private static final long NONE = -1;

    private EntityTag() {}

    /** The tag without its quotes, null for any version; refused where the request names none. */
    static @Nullable String text(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Missing();
        }
        String tag = ifMatch.strip();
        if (tag.equals("*")) {
            return null;
        }
        String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        return strong.replace("\"", "");
    }

    /** The tag as a version; one that is no number is the version of nothing. */
    static @Nullable Long version(@Nullable String ifMatch) {
        String text = text(ifMatch);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : NONE;
    }

    /** A change without {@code If-Match}. */
    static final class Missing extends GroundworkException {
        Missing() {
            super(FailureKind.PRECONDITION_REQUIRED, "version-required", Map.of());
        }
    }
}
