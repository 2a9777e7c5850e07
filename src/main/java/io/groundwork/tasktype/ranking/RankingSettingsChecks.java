package io.groundwork.tasktype.ranking;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.BoundsChecks;
import io.groundwork.tasktype.check.PartIds;
import io.groundwork.tasktype.preference.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be wrong with the settings themselves. */
final class RankingSettingsChecks {

    static final int MOST_DIMENSIONS = 9;
    static final int NAME_LENGTH = 60;
    static final int WORDS_LENGTH = 60;
    static final int DESCRIPTION_LENGTH = 500;
    private static final int MOST_CLASSES = 20;
    private static final int MOST_WORDS = 50_000;
    private static final int WIDEST_SCALE = 10;
    private static final Set<String> REASONS =
            Set.of(RankingSettings.REQUIRED, RankingSettings.OPTIONAL, RankingSettings.NONE);

    private final RankingSettings settings;
    private final List<Violation> violations = new ArrayList<>();

    private RankingSettingsChecks(RankingSettings settings) {
        this.settings = settings;
    }

    static List<Violation> of(RankingSettings settings) {
        RankingSettingsChecks checks = new RankingSettingsChecks(settings);
        checks.violations.addAll(BoundsChecks.check(
                "/responses", settings.responses(), RankingSettings.LEAST_RESPONSES, RankingSettings.MOST_RESPONSES));
        if (settings.promptWords() != null) {
            checks.violations.addAll(BoundsChecks.check("/promptWords", settings.promptWords(), 1, MOST_WORDS));
        }
        checks.dimensions();
        if (!REASONS.contains(settings.reason())) {
            checks.say("/reason", "reason.unknown", settings.reason());
        }
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "ranking.settings." + key, arguments));
    }

    private void dimensions() {
        List<Dimension> dimensions = settings.dimensions();
        if (dimensions.isEmpty()) {
            say(RankingResult.DIMENSIONS, "dimensions.none");
        } else if (dimensions.size() > MOST_DIMENSIONS) {
            say(RankingResult.DIMENSIONS, "dimensions.many", MOST_DIMENSIONS);
        }
        violations.addAll(PartIds.check(
                RankingResult.DIMENSIONS, dimensions.stream().map(Dimension::id).toList()));
        Set<String> names = new HashSet<>();
        for (Dimension dimension : dimensions) {
            name(dimension, names);
            texts(dimension);
            asked(dimension);
            scale(dimension.path() + "/scale", dimension.scale());
            classes(dimension.path() + "/classes", dimension.known());
            related(dimension);
        }
    }

    private void name(Dimension dimension, Set<String> names) {
        String name = dimension.name().strip();
        if (name.isEmpty() || name.length() > NAME_LENGTH) {
            say(dimension.path() + "/name", "name", NAME_LENGTH);
        } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
            say(dimension.path() + "/name", "name.twice", name);
        }
    }

    private void texts(Dimension dimension) {
        Map<String, @Nullable String> words = new TreeMap<>();
        words.put("/best", dimension.best());
        words.put("/worst", dimension.worst());
        words.forEach((field, text) -> {
            if (text != null && text.length() > WORDS_LENGTH) {
                say(dimension.path() + field, "long", WORDS_LENGTH);
            }
        });
        if (dimension.description() != null && dimension.description().length() > DESCRIPTION_LENGTH) {
            say(dimension.path() + "/description", "long", DESCRIPTION_LENGTH);
        }
    }

    private void asked(Dimension dimension) {
        if (!dimension.orders() && !dimension.classified()) {
            say(dimension.path() + "/rank", "nothing");
        }
    }

    private void scale(String path, @Nullable Scale scale) {
        if (scale == null) {
            return;
        }
        if (scale.min() < 0 || scale.max() <= scale.min() || scale.max() - scale.min() > WIDEST_SCALE) {
            say(path, "scale", WIDEST_SCALE + 1);
        } else if (scale.goodFrom() != null && (scale.goodFrom() <= scale.min() || scale.goodFrom() > scale.max())) {
            say(path + "/goodFrom", "scale.good.outside", scale.min() + 1, scale.max());
        }
    }

    private void classes(String path, List<String> classes) {
        Set<String> seen = new HashSet<>();
        for (String name : classes) {
            if (name.isBlank() || name.length() > NAME_LENGTH) {
                say(path, "class", NAME_LENGTH);
            } else if (!seen.add(name)) {
                say(path, "class.twice", name);
            }
        }
        if (classes.size() == 1 || classes.size() > MOST_CLASSES) {
            say(path, "classes", MOST_CLASSES);
        }
    }

    private void related(Dimension dimension) {
        for (String other : dimension.related()) {
            boolean ranked = settings.dimension(other).filter(Dimension::rank).isPresent();
            if (other.equals(dimension.id()) || !ranked || !dimension.rank()) {
                say(dimension.path() + "/relatedTo", "related.unknown", other);
            }
        }
    }
}
