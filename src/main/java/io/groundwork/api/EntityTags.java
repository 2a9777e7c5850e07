package io.groundwork.api;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Versions as entity tags: PUT and PATCH name the version they change. */
public final class EntityTags {

    private static final String ANY = "*";

    private EntityTags() {}

    /** The tag of a version, for the {@code ETag} header. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses with 428 where the header is missing and with 412 where it names another version; {@code *} takes any. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new VersionRequired();
        }
        boolean matches = Arrays.stream(ifMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(ANY) || tag.equals(of(version)));
        if (!matches) {
            throw new StaleVersion(version);
        }
    }

    /** The header {@code If-Match} is missing. */
    public static final class VersionRequired extends GroundworkException {

        VersionRequired() {
            super(FailureKind.PRECONDITION_REQUIRED, "version-required", Map.of());
        }
    }

    /** Somebody changed it meanwhile. */
    public static final class StaleVersion extends GroundworkException {

        StaleVersion(long current) {
            super(FailureKind.STALE, "stale-version", Map.of("version", current));
        }
    }
}
