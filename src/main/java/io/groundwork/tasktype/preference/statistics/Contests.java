package io.groundwork.tasktype.preference.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** How often each competitor won against each other; a tie is half a win for both. */
final class Contests {

    private final int most;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Map<Integer, Double>> wins = new ArrayList<>();
    private boolean tooMany;

    /** Counts the first {@code most} competitors only. */
    Contests(int most) {
        this.most = most;
    }

    void won(String winner, String loser) {
        add(winner, loser, 1, 0);
    }

    void tied(String one, String other) {
        add(one, other, 0.5, 0.5);
    }

    void add(String one, String other, double winsOfOne, double winsOfOther) {
        if (one.equals(other)) {
            return;
        }
        OptionalInt first = number(one);
        OptionalInt second = number(other);
        if (first.isPresent() && second.isPresent()) {
            wins.get(first.getAsInt()).merge(second.getAsInt(), winsOfOne, Double::sum);
            wins.get(second.getAsInt()).merge(first.getAsInt(), winsOfOther, Double::sum);
        }
    }

    private OptionalInt number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return OptionalInt.of(known);
        }
        if (numbers.size() == most) {
            tooMany = true;
            return OptionalInt.empty();
        }
        numbers.put(name, wins.size());
        wins.add(new LinkedHashMap<>());
        return OptionalInt.of(wins.size() - 1);
    }

    /** The competitors that met another, by number. */
    List<String> names() {
        return List.copyOf(numbers.keySet());
    }

    int size() {
        return wins.size();
    }

    /** Whether there were more competitors than are counted. */
    boolean isCut() {
        return tooMany;
    }

    double wins(int one, int other) {
        return wins.get(one).getOrDefault(other, 0.0);
    }

    double met(int one, int other) {
        return wins(one, other) + wins(other, one);
    }

    double wins(int one) {
        return wins.get(one).values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double met(int one) {
        return wins.get(one).keySet().stream()
                .mapToDouble(other -> met(one, other))
                .sum();
    }
}
