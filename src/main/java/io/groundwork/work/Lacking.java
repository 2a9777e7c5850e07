package io.groundwork.work;

import io.groundwork.people.Person;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What waiting work asks for and a person does not take or have.
 *
 * @param languages BCP 47 tags
 * @param sensitivity the lowest level that waits and is above the person's, 0 where that is not why
 */
public record Lacking(Set<String> languages, Set<String> skills, int sensitivity) {

    static final Lacking NOTHING = new Lacking(Set.of(), Set.of(), 0);

    static Lacking of(Person person, @Nullable String language, int sensitivity, String skills) {
        return new Lacking(
                language == null || takes(person, language) ? Set.of() : Set.of(language),
                RequiredSkills.lacking(skills, person),
                sensitivity > person.sensitivity() ? sensitivity : 0);
    }

    /** Whether work waits that only this keeps from the person. */
    public boolean any() {
        return !languages.isEmpty() || !skills.isEmpty() || sensitivity > 0;
    }

    Lacking and(Lacking other) {
        return new Lacking(
                union(languages, other.languages),
                union(skills, other.skills),
                sensitivity == 0 || other.sensitivity == 0
                        ? sensitivity + other.sensitivity
                        : Math.min(sensitivity, other.sensitivity));
    }

    private static boolean takes(Person person, String language) {
        String wanted = language.toLowerCase(Locale.ROOT);
        return person.languages().isEmpty()
                || person.languages().stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .anyMatch(tag -> wanted.equals(tag) || wanted.startsWith(tag + "-"));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }
}
