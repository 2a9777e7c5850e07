package io.groundwork.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An opaque position in a list: the key of the last row seen, bound to the filters it was made under. */
public record Cursor(List<String> key) {

    /** Writes the position so that it can only be used with the same filters. */
    public static String write(Map<String, ?> filters, List<?> key) {
        String text = Sha256.hex(filters.toString()).substring(0, 12) + "\n"
                + String.join("\n", key.stream().map(Object::toString).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a position; null for the first page, refused where it belongs to other filters. */
    public static @Nullable Cursor read(@Nullable String cursor, Map<String, ?> filters) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        List<String> parts = decode(cursor).lines().toList();
        if (parts.size() < 2
                || !parts.get(0).equals(Sha256.hex(filters.toString()).substring(0, 12))) {
            throw new UnknownCursor();
        }
        return new Cursor(parts.subList(1, parts.size()));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new UnknownCursor();
        }
    }

    /** A cursor that was not made here, or for other filters. */
    public static final class UnknownCursor extends GroundworkException {

        UnknownCursor() {
            super(FailureKind.BAD_REQUEST, "unknown-cursor", Map.of());
        }
    }
}
