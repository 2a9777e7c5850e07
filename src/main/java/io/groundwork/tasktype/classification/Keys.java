package io.groundwork.tasktype.classification;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Keys for sets and labels, made of their names. */
final class Keys {

    private static final int LENGTH = 36;

    private Keys() {}

    /** A key like the name, or like the substitute where the name has no Latin letter, that none of the others has. */
    static String of(String name, String substitute, Set<String> others) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String key = trimmed(plain.substring(0, Math.min(LENGTH, plain.length())));
        String wanted = key.isEmpty() ? substitute : key;
        String free = wanted;
        for (int n = 2; others.contains(free); n++) {
            free = wanted + "-" + n;
        }
        return free;
    }

    private static String trimmed(String key) {
        return key.replaceAll("^-+|-+$", "");
    }
}
