package io.groundwork.tasktype.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/**
 * How far two results are apart, 0..1: the mean over the dimensions of either. Orders are compared pair by pair as Kendall
 * did (1938), a pair that only one of them ties or leaves unranked counting half (Fagin et al. 2006); ratings by their
 * difference d as d/(1+d), since a result does not know its scale; classes by those they share (Jaccard). What was shown in
 * which order, and the words of the reason, are no disagreement.
 */
final class RankingDistance {

    private static final double HALF = 0.5;
    private static final double GRAIN = 1e9;

    private RankingDistance() {}

    static double between(RankingResult a, RankingResult b) {
        Set<String> dimensions = new TreeSet<>(a.dimensions().keySet());
        dimensions.addAll(b.dimensions().keySet());
        double sum = 0;
        for (String dimension : dimensions) {
            boolean both =
                    a.dimensions().containsKey(dimension) && b.dimensions().containsKey(dimension);
            sum += both ? between(a.on(dimension), b.on(dimension)) : 1;
        }
        return dimensions.isEmpty() ? 0 : Math.rint(sum / dimensions.size() * GRAIN) / GRAIN;
    }

    private static double between(Placing a, Placing b) {
        List<Double> parts = new ArrayList<>();
        if (a.allBad() || b.allBad() || !a.ranks().isEmpty() || !b.ranks().isEmpty()) {
            parts.add(
                    a.allBad() == b.allBad()
                            ? orders(a.order().ranks(), b.order().ranks())
                            : 1);
        }
        each(
                a.ratings(),
                b.ratings(),
                (one, other) -> {
                    double apart = Math.abs((double) one - other);
                    return apart / (1 + apart);
                },
                parts);
        each(a.classes(), b.classes(), RankingDistance::classes, parts);
        return parts.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double orders(Map<String, Integer> a, Map<String, Integer> b) {
        Set<String> either = new TreeSet<>(a.keySet());
        either.addAll(b.keySet());
        List<String> ids = List.copyOf(either);
        if (ids.size() < 2) {
            return a.equals(b) ? 0 : 1;
        }
        double sum = 0;
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                sum += pair(Relation.of(a, ids.get(i), ids.get(j)), Relation.of(b, ids.get(i), ids.get(j)));
            }
        }
        return sum / (ids.size() * (ids.size() - 1) / 2.0);
    }

    private static double pair(Relation a, Relation b) {
        if (a == b) {
            return 0;
        }
        return a.opposes(b) ? 1 : HALF;
    }

    private static double classes(List<String> one, List<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return all.isEmpty() ? 0 : 1 - (double) shared.size() / all.size();
    }

    /** The mean over the responses of either; one that only one of them has counts 1. */
    private static <T> void each(
            Map<String, T> a, Map<String, T> b, ToDoubleBiFunction<T, T> distance, List<Double> parts) {
        Set<String> ids = new TreeSet<>(a.keySet());
        ids.addAll(b.keySet());
        ids.stream()
                .mapToDouble(id -> {
                    T one = a.get(id);
                    T other = b.get(id);
                    return one == null || other == null ? 1 : distance.applyAsDouble(one, other);
                })
                .average()
                .ifPresent(parts::add);
    }

    /** How two responses stand to each other in an order. */
    private enum Relation {
        BETTER,
        WORSE,
        EQUAL,
        ONLY_FIRST,
        ONLY_SECOND,
        NEITHER;

        static Relation of(Map<String, Integer> ranks, String one, String other) {
            Integer first = ranks.get(one);
            Integer second = ranks.get(other);
            if (first == null || second == null) {
                return first != null ? ONLY_FIRST : second != null ? ONLY_SECOND : NEITHER;
            }
            int order = first.compareTo(second);
            return order < 0 ? BETTER : order > 0 ? WORSE : EQUAL;
        }

        /** Nothing agrees with an order that was not made at all. */
        boolean opposes(Relation other) {
            return this == NEITHER
                    || other == NEITHER
                    || (this == BETTER && other == WORSE)
                    || (this == WORSE && other == BETTER)
                    || (this == ONLY_FIRST && other == ONLY_SECOND)
                    || (this == ONLY_SECOND && other == ONLY_FIRST);
        }
    }
}
