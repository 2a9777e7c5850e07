package io.groundwork.api;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: PUT and PATCH name the version they change in {@code If-Match}. */
public final class EntityTags {

    private static final String ANY = "*";
    private static final long NONE = -1;

    private EntityTags() {}

    /** The tag of a version, for the {@code ETag} header. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The tag that the header names, without its quotes; null for any version, refused with 428 where it names none. */
    public static @Nullable String text(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        String tag = ifMatch.strip();
        if (tag.equals(ANY)) {
            return null;
        }
        String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
        return strong.replace("\"", "");
    }

    /** As {@link #text}, as a number; a tag that is no number is the version of nothing. */
    public static @Nullable Long version(@Nullable String ifMatch) {
        String text = text(ifMatch);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : NONE;
    }

    /** The header {@code If-Match} is missing. */
    public static final class VersionRequired extends GroundworkException {
        VersionRequired() {
            super(FailureKind.PRECONDITION_REQUIRED, "version-required", Map.of());
        }
    }
}
