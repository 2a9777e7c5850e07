package io.groundwork.tasktype.ranking;

import io.groundwork.tasktype.preference.Order;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the responses on one dimension, by their ids.
 *
 * @param ranks 1 for the best; equal ranks are ties, a missing response is unranked
 * @param allBad none of them is acceptable, so none is ranked
 * @param classes what each is called, one or several
 */
record Placing(
        Map<String, Integer> ranks, boolean allBad, Map<String, Integer> ratings, Map<String, List<String>> classes) {

    static final Placing NONE = new Placing(null, false, null, null);

    Placing(
            @Nullable Map<String, Integer> ranks,
            boolean allBad,
            @Nullable Map<String, Integer> ratings,
            @Nullable Map<String, List<String>> classes) {
        this.ranks = kept(ranks);
        this.allBad = allBad;
        this.ratings = kept(ratings);
        this.classes = kept(classes);
    }

    private static <T> Map<String, T> kept(@Nullable Map<String, T> given) {
        Map<String, T> kept = new LinkedHashMap<>();
        if (given != null) {
            given.forEach((id, value) -> kept.put(id, Objects.requireNonNull(value, id)));
        }
        return Collections.unmodifiableMap(kept);
    }

    Order order() {
        return Order.byRank(ranks);
    }

    /** The same order in ranks without gaps. */
    Placing counted() {
        Map<String, Integer> dense = order().ranks();
        Map<String, Integer> counted = new LinkedHashMap<>();
        ranks.keySet().forEach(id -> counted.put(id, Objects.requireNonNull(dense.get(id))));
        return new Placing(counted, allBad, ratings, classes);
    }
}
