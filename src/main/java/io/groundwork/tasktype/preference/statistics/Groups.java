package io.groundwork.tasktype.preference.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Competitors that can be compared: each of a group has won, directly or over others, against each other of it. Only within
 * such a group the likelihood of the Bradley-Terry model has a maximum (Ford 1957).
 */
final class Groups {

    private final Contests contests;

    private Groups(Contests contests) {
        this.contests = contests;
    }

    /** The groups, the largest first; a competitor that only won or only lost is a group of its own. */
    static List<List<Integer>> of(Contests contests) {
        Groups groups = new Groups(contests);
        List<List<Integer>> found = new ArrayList<>();
        BitSet placed = new BitSet();
        for (int start = placed.nextClearBit(0); start < contests.size(); start = placed.nextClearBit(start)) {
            BitSet group = groups.reached(start, true);
            group.and(groups.reached(start, false));
            placed.or(group);
            found.add(group.stream().boxed().toList());
        }
        found.sort(Comparator.comparing(group -> -group.size()));
        return found;
    }

    private BitSet reached(int start, boolean forward) {
        BitSet reached = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        reached.set(start);
        while (!open.isEmpty()) {
            int at = open.pop();
            IntPredicate beaten = other -> forward ? contests.wins(at, other) > 0 : contests.wins(other, at) > 0;
            IntStream.range(0, contests.size())
                    .filter(other -> !reached.get(other))
                    .filter(beaten)
                    .forEach(other -> {
                        reached.set(other);
                        open.push(other);
                    });
        }
        return reached;
    }
}
