package io.groundwork.tasktype.pairwise;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.PartIds;
import io.groundwork.tasktype.pairwise.PairwiseSettings.Dimension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be wrong with the settings. */
final class PairwiseSettingsChecks {

    static final int MOST_DIMENSIONS = 9;
    static final int NAME_LENGTH = 60;
    private static final int DESCRIPTION_LENGTH = 500;
    private static final String DIMENSIONS = "/dimensions";
    private static final Set<String> REASONS =
            Set.of(PairwiseSettings.REQUIRED, PairwiseSettings.OPTIONAL, PairwiseSettings.NONE);

    private final List<Violation> violations = new ArrayList<>();

    private PairwiseSettingsChecks() {}

    static List<Violation> of(PairwiseSettings settings) {
        PairwiseSettingsChecks checks = new PairwiseSettingsChecks();
        checks.dimensions(settings.dimensions());
        if (!REASONS.contains(settings.reason())) {
            checks.say("/reason", "reason", settings.reason());
        }
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "pairwise.settings." + key, arguments));
    }

    private void dimensions(List<Dimension> dimensions) {
        if (dimensions.isEmpty()) {
            say(DIMENSIONS, "dimensions.none");
        } else if (dimensions.size() > MOST_DIMENSIONS) {
            say(DIMENSIONS, "dimensions.many", MOST_DIMENSIONS);
        }
        violations.addAll(
                PartIds.check(DIMENSIONS, dimensions.stream().map(Dimension::id).toList()));
        Set<String> names = new HashSet<>();
        for (Dimension dimension : dimensions) {
            dimension(dimension, names);
        }
    }

    private void dimension(Dimension dimension, Set<String> names) {
        String path = DIMENSIONS + "/" + dimension.id();
        if (dimension.name().isBlank() || dimension.name().length() > NAME_LENGTH) {
            say(path + "/name", "name", NAME_LENGTH);
        } else if (!names.add(dimension.name().strip().toLowerCase(Locale.ROOT))) {
            say(path + "/name", "name.twice", dimension.name());
        }
        if (dimension.description() != null && dimension.description().length() > DESCRIPTION_LENGTH) {
            say(path + "/description", "description", DESCRIPTION_LENGTH);
        }
        if (!Dimension.SCALES.contains(dimension.scale())) {
            say(path + "/scale", "scale", dimension.scale());
        }
    }
}
