package io.groundwork.tasktype.preference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Responses from the best to the worst; those that are equally good stand together, those that nobody placed are absent.
 *
 * @param places the ids place by place, each place with at least one
 */
public record Order(List<List<String>> places) {

    public static final Order NONE = new Order(List.of());

    public Order {
        places = places.stream().map(List::copyOf).toList();
    }

    /** By ranks, the smallest number first; numbers may be left out. */
    public static Order byRank(Map<String, Integer> ranks) {
        Map<Integer, List<String>> byRank = new TreeMap<>();
        ranks.forEach((id, rank) ->
                byRank.computeIfAbsent(rank, first -> new ArrayList<>()).add(id));
        byRank.values().forEach(ids -> ids.sort(null));
        return new Order(List.copyOf(byRank.values()));
    }

    /** By ratings, the largest number first. */
    public static Order byRating(Map<String, Integer> ratings) {
        Map<String, Integer> negated = new LinkedHashMap<>();
        ratings.forEach((id, rating) -> negated.put(id, -rating));
        return byRank(negated);
    }

    /** The rank of each response, 1 for the best, counted without gaps. */
    public Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        for (int place = 0; place < places.size(); place++) {
            for (String id : places.get(place)) {
                ranks.put(id, place + 1);
            }
        }
        return ranks;
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** All pairs of which one is better, best first. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int better = 0; better < places.size(); better++) {
            for (String winner : places.get(better)) {
                for (int worse = better + 1; worse < places.size(); worse++) {
                    int apart = worse - better;
                    places.get(worse).forEach(loser -> pairs.add(new Pair(winner, loser, apart)));
                }
            }
        }
        return pairs;
    }

    /** All pairs that are equally good. */
    public List<Pair> ties() {
        List<Pair> ties = new ArrayList<>();
        for (List<String> place : places) {
            for (int i = 0; i < place.size(); i++) {
                for (int j = i + 1; j < place.size(); j++) {
                    ties.add(new Pair(place.get(i), place.get(j), 0));
                }
            }
        }
        return ties;
    }

    /**
     * Two responses.
     *
     * @param apart how many places lie between them, 0 where they are equally good
     */
    public record Pair(String better, String worse, int apart) {}
}
