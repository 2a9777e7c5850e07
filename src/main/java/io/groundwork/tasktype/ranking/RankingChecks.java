package io.groundwork.tasktype.ranking;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.Reasons;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The requirement checks of one result. */
final class RankingChecks {

    private final RankingSettings settings;
    private final List<String> responses;
    private final List<Violation> violations = new ArrayList<>();

    private RankingChecks(RankingSettings settings, PreferenceContent content) {
        this.settings = settings;
        this.responses = content.ids();
    }

    static List<Violation> of(RankingResult result, RankingSettings settings, PreferenceContent content) {
        RankingChecks checks = new RankingChecks(settings, content);
        result.dimensions().keySet().stream()
                .filter(id -> settings.dimension(id).isEmpty())
                .forEach(id -> checks.say(RankingResult.DIMENSIONS, "dimension.unknown", id));
        settings.dimensions().forEach(dimension -> checks.dimension(dimension, result.on(dimension.id())));
        checks.related(result);
        checks.reason(result);
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "ranking.check." + key, arguments));
    }

    private void dimension(Dimension dimension, Placing placing) {
        ranks(dimension, placing);
        ratings(dimension, placing);
        classes(dimension, placing);
    }

    private void ranks(Dimension dimension, Placing placing) {
        String path = dimension.path() + "/ranks";
        known(path, placing.ranks().keySet());
        allBad(dimension.path() + "/allBad", placing);
        if (!dimension.rank()) {
            if (!placing.ranks().isEmpty()) {
                say(path, "ranks.unwanted");
            }
            return;
        }
        Collection<Integer> ranks = placing.ranks().values();
        if (ranks.stream().anyMatch(rank -> rank < 1 || rank > responses.size())) {
            say(path, "ranks.range", responses.size());
        }
        if (!dimension.ties() && new HashSet<>(ranks).size() < ranks.size()) {
            say(path, "ranks.tie");
        }
        int missing = missing(placing.ranks().keySet());
        boolean some = dimension.partial() && !ranks.isEmpty();
        if (missing > 0 && !some && !placing.allBad()) {
            say(path, dimension.partial() ? "ranks.none" : "ranks.missing", missing);
        }
    }

    private void allBad(String path, Placing placing) {
        if (placing.allBad() && !settings.allBad()) {
            say(path, "allBad.unwanted");
        } else if (placing.allBad() && !placing.ranks().isEmpty()) {
            say(path, "allBad.ranked");
        }
    }

    private void ratings(Dimension dimension, Placing placing) {
        String path = dimension.path() + "/ratings";
        known(path, placing.ratings().keySet());
        Scale scale = dimension.scale();
        if (scale == null) {
            if (!placing.ratings().isEmpty()) {
                say(path, "ratings.unwanted");
            }
            return;
        }
        if (!placing.ratings().values().stream().allMatch(scale::holds)) {
            say(path, "ratings.range", scale.min(), scale.max());
        }
        int missing = missing(placing.ratings().keySet());
        if (missing > 0) {
            say(path, "ratings.missing", missing);
        }
    }

    private void classes(Dimension dimension, Placing placing) {
        String path = dimension.path() + "/classes";
        known(path, placing.classes().keySet());
        if (!dimension.classified()) {
            if (!placing.classes().isEmpty()) {
                say(path, "classes.unwanted");
            }
            return;
        }
        placing.classes().values().stream()
                .flatMap(List::stream)
                .filter(name -> !dimension.known().contains(name))
                .distinct()
                .forEach(name -> say(path, "classes.unknown", name));
        long missing = responses.stream()
                .filter(id -> placing.classes().getOrDefault(id, List.of()).isEmpty())
                .count();
        if (missing > 0) {
            say(path, "classes.missing", missing);
        }
    }

    private void known(String path, Collection<String> ids) {
        ids.stream().filter(id -> !responses.contains(id)).forEach(id -> say(path, "response.unknown", id));
    }

    private int missing(Set<String> ids) {
        return (int) responses.stream().filter(id -> !ids.contains(id)).count();
    }

    /** No two responses stand the other way round in the orders of related dimensions. */
    private void related(RankingResult result) {
        Contradictions.between(settings, result)
                .forEach(found -> say(
                        found.second().path() + "/ranks",
                        "related",
                        found.second().name(),
                        found.first().name(),
                        found.pairs()));
    }

    private void reason(RankingResult result) {
        if (settings.reason().equals(RankingSettings.NONE)) {
            if (result.reason() != null) {
                say(RankingResult.REASON, "reason.unwanted");
            }
        } else if (!result.saysWhy()) {
            if (settings.reason().equals(RankingSettings.REQUIRED)) {
                say(RankingResult.REASON, "reason.missing");
            }
        } else if (!Reasons.saySomething(String.valueOf(result.reason()))) {
            say(RankingResult.REASON, "reason.empty");
        }
    }
}
