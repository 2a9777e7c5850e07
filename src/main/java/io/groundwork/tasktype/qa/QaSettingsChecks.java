package io.groundwork.tasktype.qa;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.BoundsChecks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with the settings themselves. */
final class QaSettingsChecks {

    static final int TYPE_LENGTH = 40;
    private static final int MOST_PAIRS = 50;
    private static final int MOST_WORDS = 2_000;
    private static final int MOST_TYPES = 30;
    private static final Set<String> SCOPES = Set.of("item", "batch");

    private final List<Violation> violations = new ArrayList<>();

    private QaSettingsChecks() {}

    static List<Violation> of(QaSettings settings) {
        QaSettingsChecks checks = new QaSettingsChecks();
        checks.violations.addAll(BoundsChecks.check("/pairs", settings.pairs(), 1, MOST_PAIRS));
        checks.violations.addAll(BoundsChecks.check("/questionWords", settings.questionWords(), 1, MOST_WORDS));
        checks.violations.addAll(BoundsChecks.check("/answerWords", settings.answerWords(), 1, MOST_WORDS));
        checks.types(settings.types());
        if (settings.targets() != null) {
            checks.targets(settings, settings.targets());
        }
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "qa.settings." + key, arguments));
    }

    private void types(List<String> types) {
        Set<String> seen = new HashSet<>();
        for (String type : types) {
            if (type.isBlank() || type.length() > TYPE_LENGTH || type.equals(QaTally.WHOLE_PASSAGE)) {
                say("/types", "type.form", type, TYPE_LENGTH);
            } else if (!seen.add(type)) {
                say("/types", "type.twice", type);
            }
        }
        if (types.size() > MOST_TYPES) {
            say("/types", "types.many", MOST_TYPES);
        }
    }

    private void targets(QaSettings settings, QaSettings.Targets targets) {
        if (!SCOPES.contains(targets.scope())) {
            say("/targets/scope", "scope", targets.scope());
        }
        share("/targets/tolerance", targets.tolerance());
        targets.shares().forEach((type, share) -> {
            share("/targets/types/" + type, share);
            if (!settings.types().contains(type)) {
                say("/targets/types/" + type, "target.unknown", type);
            }
        });
        if (targets.shares().values().stream().mapToDouble(Double::doubleValue).sum()
                > 1 + targets.tolerance() + 1e-9) {
            say("/targets/types", "targets.sum");
        }
        if (targets.wholePassage() != null) {
            share("/targets/wholePassage", targets.wholePassage());
            if (!settings.passage() && targets.wholePassage() > 0) {
                say("/targets/wholePassage", "target.noPassage");
            }
        }
    }

    private void share(String path, double share) {
        if (!(share >= 0 && share <= 1)) {
            say(path, "share");
        }
    }
}
