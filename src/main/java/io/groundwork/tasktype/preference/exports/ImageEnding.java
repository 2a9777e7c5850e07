package io.groundwork.tasktype.preference.exports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The ending of an image file, told by its first bytes; loaders choose their decoder by it. */
final class ImageEnding {

    /** How many bytes are enough. */
    static final int HEAD = 16;

    private ImageEnding() {}

    static Optional<String> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG")) {
            return Optional.of(".png");
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(".jpg");
        }
        if (text.startsWith("GIF8")) {
            return Optional.of(".gif");
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(".webp");
        }
        return text.startsWith("ftypavi", 4) ? Optional.of(".avif") : Optional.empty();
    }
}
