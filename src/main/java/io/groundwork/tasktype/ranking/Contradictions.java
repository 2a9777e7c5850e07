package io.groundwork.tasktype.ranking;

import io.groundwork.tasktype.preference.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Related dimensions of one result that put responses the other way round. */
final class Contradictions {

    private Contradictions() {}

    /** One for each two related dimensions whose orders contradict each other. */
    static List<Contradiction> between(RankingSettings settings, RankingResult result) {
        List<Contradiction> found = new ArrayList<>();
        List<Dimension> dimensions = settings.dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            for (int j = i + 1; j < dimensions.size(); j++) {
                Dimension first = dimensions.get(i);
                Dimension second = dimensions.get(j);
                int pairs = related(first, second)
                        ? pairs(
                                result.on(first.id()).order(),
                                result.on(second.id()).order())
                        : 0;
                if (pairs > 0) {
                    found.add(new Contradiction(first, second, pairs));
                }
            }
        }
        return found;
    }

    private static boolean related(Dimension one, Dimension other) {
        return one.related().contains(other.id()) || other.related().contains(one.id());
    }

    private static int pairs(Order one, Order other) {
        Map<String, Integer> ranks = other.ranks();
        return (int) one.pairs().stream()
                .filter(pair -> ranks.containsKey(pair.better()) && ranks.containsKey(pair.worse()))
                .filter(pair -> ranks.getOrDefault(pair.better(), 0) > ranks.getOrDefault(pair.worse(), 0))
                .count();
    }

    /**
     * Two dimensions that are at odds.
     *
     * @param pairs how many pairs of responses stand the other way round
     */
    record Contradiction(Dimension first, Dimension second, int pairs) {}
}
