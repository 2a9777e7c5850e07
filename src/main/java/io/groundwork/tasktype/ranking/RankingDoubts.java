package io.groundwork.tasktype.ranking;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.Haste;
import io.groundwork.tasktype.preference.Order.Pair;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a reviewer should look at twice. */
final class RankingDoubts {

    /** Of two responses every second honest order is the one shown. */
    private static final int LEAST_TELLING = 3;

    private final RankingResult result;
    private final List<String> shown;
    private final List<Violation> doubts = new ArrayList<>();

    private RankingDoubts(RankingResult result, PreferenceContent content) {
        this.result = result;
        this.shown = Objects.requireNonNullElse(result.shown(), content.ids());
    }

    static List<Violation> of(
            RankingResult result, RankingSettings settings, PreferenceContent content, Duration active) {
        RankingDoubts doubts = new RankingDoubts(result, content);
        Haste.doubt(content.texts(), active).ifPresent(doubts.doubts::add);
        settings.dimensions().forEach(dimension -> {
            doubts.untouched(dimension);
            doubts.atOdds(dimension);
        });
        return List.copyOf(doubts.doubts);
    }

    /** The first shown is the best and so on to the last: perhaps nobody moved anything. */
    private void untouched(Dimension dimension) {
        Map<String, Integer> ranks = result.on(dimension.id()).order().ranks();
        boolean asShown = ranks.size() == shown.size()
                && shown.stream().allMatch(id -> ranks.getOrDefault(id, 0) == shown.indexOf(id) + 1);
        if (dimension.rank() && asShown && shown.size() >= LEAST_TELLING) {
            doubts.add(Violation.of(dimension.path(), "ranking.doubt.untouched"));
        }
    }

    /** A response is ranked above another and rated below it. */
    private void atOdds(Dimension dimension) {
        Placing placing = result.on(dimension.id());
        long pairs = placing.order().pairs().stream()
                .filter(pair -> isBelow(pair, placing.ratings()))
                .count();
        if (dimension.scale() != null && pairs > 0) {
            doubts.add(Violation.of(dimension.path() + "/ratings", "ranking.doubt.ratings", pairs));
        }
    }

    private static boolean isBelow(Pair pair, Map<String, Integer> ratings) {
        Integer better = ratings.get(pair.better());
        Integer worse = ratings.get(pair.worse());
        return better != null && worse != null && better < worse;
    }
}
