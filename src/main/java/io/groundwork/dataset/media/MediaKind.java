package io.groundwork.dataset.media;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the few kinds of images and videos that are kept, by their first bytes. Kinds that can carry scripts, SVG
 * among them, are none of these.
 */
final class MediaKind {

    /** How many bytes are enough. */
    static final int HEAD = 64;

    private static final Set<String> MP4 =
            Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash", "MSNV");

    private MediaKind() {}

    /** The media type, empty for anything else. */
    static Optional<String> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        if (at(text, 0, "RIFF") && at(text, 8, "WEBP")) {
            return Optional.of("image/webp");
        }
        if (at(text, 0, "\u001aE\u00df\u00a3")
                && Pattern.compile("B\u0082.webm").matcher(text).find()) {
            return Optional.of("video/webm");
        }
        return at(text, 4, "ftyp") && text.length() >= 12 ? brand(text.substring(8, 12)) : Optional.empty();
    }

    private static Optional<String> brand(String brand) {
        if (brand.equals("avif") || brand.equals("avis")) {
            return Optional.of("image/avif");
        }
        if (brand.equals("qt  ")) {
            return Optional.of("video/quicktime");
        }
        return MP4.contains(brand) ? Optional.of("video/mp4") : Optional.empty();
    }

    private static boolean at(String text, int offset, String wanted) {
        return text.startsWith(wanted, offset);
    }
}
