package io.groundwork.tasktype.ranking;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** The id of a new dimension, made of its name: files of a release are called after it. */
final class Slug {

    private static final int LENGTH = 36;

    private Slug() {}

    /** Lowercase letters, digits and hyphens; {@code dimension} where the name has none, with a number where it is taken. */
    static String of(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LENGTH, plain.length())).replaceAll("^-|-$", "");
        String wanted = cut.isEmpty() ? "dimension" : cut;
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }
}
