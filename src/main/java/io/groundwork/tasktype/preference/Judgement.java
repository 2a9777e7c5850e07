package io.groundwork.tasktype.preference;

import io.groundwork.tasktype.preference.Order.Pair;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one person said of the responses on one dimension.
 *
 * @param order by rank or choice; by rating where nothing was ranked
 * @param allBad none of them is acceptable
 * @param strength how much better the first is, in steps; null where nobody was asked
 */
public record Judgement(
        Aspect aspect,
        Order order,
        Map<String, Integer> ratings,
        Map<String, List<String>> classes,
        boolean allBad,
        @Nullable Integer strength) {

    /** How far a pair of the order is apart: steps of strength, else of the rating scale, else places. */
    public double margin(Pair pair) {
        if (strength != null) {
            return strength;
        }
        Integer better = ratings.get(pair.better());
        Integer worse = ratings.get(pair.worse());
        return aspect.scale() != null && better != null && worse != null ? Math.max(0, better - worse) : pair.apart();
    }
}
