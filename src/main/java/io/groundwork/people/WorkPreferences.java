package io.groundwork.people;

import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What work a person takes.
 *
 * @param languages BCP 47 tags, empty for any
 * @param skills words that projects ask for
 * @param sensitivity the highest sensitivity taken, 0 (none) to 3
 */
public record WorkPreferences(Set<String> languages, Set<String> skills, int sensitivity) {

    private static final int LONGEST_TAG = 35;
    private static final int LONGEST_LIST = 400;
    private static final int HIGHEST = 3;

    /** Tidies the values; what does not fit is {@link InvalidInput}. */
    public WorkPreferences {
        List<Violation> violations = new ArrayList<>();
        for (String tag : languages) {
            if (!wellFormed(tag)) {
                violations.add(Violation.of("/languages", "people.language.unknown", tag));
            }
        }
        skills = skills.stream()
                .map(skill -> skill.strip().replace(',', ' '))
                .filter(skill -> !skill.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (String.join(",", skills).length() > LONGEST_LIST) {
            violations.add(Violation.of("/skills", "people.skills.tooMany"));
        }
        if (sensitivity < 0 || sensitivity > HIGHEST) {
            violations.add(Violation.of("/sensitivity", "people.sensitivity.range"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        languages = languages.stream()
                .map(tag -> Locale.forLanguageTag(tag.strip()).toLanguageTag())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean wellFormed(String tag) {
        if (tag.length() > LONGEST_TAG) {
            return false;
        }
        try {
            new Locale.Builder().setLanguageTag(tag.strip()).build();
            return !tag.isBlank();
        } catch (IllformedLocaleException illformed) {
            return false;
        }
    }
}
