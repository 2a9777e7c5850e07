package io.groundwork.tasktype.text;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The title of an item out of its texts. */
public final class Excerpt {

    private static final int TITLE_LENGTH = 120;

    private Excerpt() {}

    /** The first text that says something, on one line and cut to the length of a title; empty where none does. */
    public static String firstOf(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .map(Excerpt::shortened)
                .orElse("");
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= TITLE_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH - 1))
                                .strip() + "…";
    }
}
