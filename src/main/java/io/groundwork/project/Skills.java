package io.groundwork.project;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Skills as projects ask for them and people have them: words in lower case, compared as they are. */
public final class Skills {

    static final int LONGEST = 400;

    private Skills() {}

    /** Without blanks and doubles, in lower case and in order. */
    public static Set<String> tidy(Collection<String> skills) {
        Set<String> sorted = skills.stream()
                .map(Skills::word)
                .filter(skill -> !skill.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return Collections.unmodifiableSet(sorted);
    }

    private static String word(String skill) {
        return skill.replace(',', ' ').strip().toLowerCase(Locale.ROOT);
    }

    static String column(Collection<String> skills) {
        return String.join(",", skills);
    }

    static Set<String> read(String column) {
        return tidy(Arrays.asList(column.split(",", -1)));
    }
}
