package io.groundwork.tasktype.classification;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.PartIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the settings themselves; said at the ids of sets and labels, or at their list. */
final class ClassificationSettingsChecks {

    static final int MOST_SETS = 12;
    static final int MOST_LABELS = 40;
    private static final int NAME_LENGTH = 80;
    private static final int DESCRIPTION_LENGTH = 500;
    private static final String SETS = "/sets";
    /** What names an attribute of a SageMaker manifest, beside the text that stands there as {@code source}. */
    private static final Pattern SET_KEY =
            Pattern.compile("(?!source$|.*-ref$|.*-metadata)[A-Za-z0-9](-*[A-Za-z0-9]){0,39}");

    private final List<Violation> violations = new ArrayList<>();

    private ClassificationSettingsChecks() {}

    static List<Violation> of(ClassificationSettings settings) {
        ClassificationSettingsChecks checks = new ClassificationSettingsChecks();
        checks.count(SETS, "sets", settings.sets().size(), 1, MOST_SETS);
        checks.twice(SETS, "set.twice", settings.sets(), LabelSet::id);
        checks.twice(SETS, "set.sameName", settings.sets(), LabelSet::name);
        settings.sets().forEach(checks::set);
        checks.judging(settings);
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "classification.settings." + key, arguments));
    }

    private void count(String path, String what, int count, int least, int most) {
        if (count < least) {
            say(path, what + ".few", least);
        } else if (count > most) {
            say(path, what + ".many", most);
        }
    }

    private <T> void twice(String path, String key, List<T> all, Function<T, String> property) {
        Set<String> seen = new HashSet<>();
        all.stream()
                .map(property)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && !seen.add(value))
                .forEach(value -> say(path, key, value));
    }

    private void set(LabelSet set) {
        if (!SET_KEY.matcher(set.id()).matches()) {
            say(set.path() + "/id", "set.key", set.id());
        }
        name(set.path(), set.name());
        String labels = set.path() + "/labels";
        count(labels, "labels", set.labels().size(), set.multiple() ? 1 : 2, MOST_LABELS);
        twice(labels, "label.twice", set.labels(), Label::id);
        twice(labels, "label.sameName", set.labels(), Label::name);
        set.labels().forEach(label -> label(labels + "/" + label.id(), label));
    }

    private void label(String path, Label label) {
        if (!PartIds.isUsable(label.id())) {
            say(path + "/id", "label.key", label.id());
        }
        name(path, label.name());
        length(path + "/description", label.description(), DESCRIPTION_LENGTH);
    }

    private void name(String path, String name) {
        if (name.isBlank()) {
            say(path + "/name", "name.missing");
        }
        length(path + "/name", name, NAME_LENGTH);
    }

    private void length(String path, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            say(path, "long", most);
        }
    }

    private void judging(ClassificationSettings settings) {
        List<LabelSet> judging =
                settings.sets().stream().filter(LabelSet::judges).toList();
        if (judging.size() > 1) {
            say(judging.get(1).path() + "/labels", "good.twice", judging.get(0).name());
        }
        for (LabelSet set : judging) {
            if (set.multiple()) {
                say(set.path() + "/labels", "good.multiple");
            } else if (set.labels().stream()
                            .map(Label::good)
                            .filter(good -> good != null)
                            .distinct()
                            .count()
                    < 2) {
                say(set.path() + "/labels", "good.both");
            }
        }
    }
}
