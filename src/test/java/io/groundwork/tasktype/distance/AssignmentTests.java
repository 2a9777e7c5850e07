package io.groundwork.tasktype.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The best matching of parts, against trying all of them. */
class AssignmentTests {

    @Test
    void matchesSoThatTheSumIsSmallest() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            double[][] cost = new double[5][5];
            for (double[] row : cost) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = random.nextInt(4) / 4.0;
                }
            }
            assertThat(Assignment.cheapest(cost)).isCloseTo(byTryingAll(cost), within(1e-12));
        }
    }

    private static double byTryingAll(double[][] cost) {
        double best = Double.MAX_VALUE;
        for (List<Integer> order : permutations(List.of(0, 1, 2, 3, 4))) {
            double sum = 0;
            for (int i = 0; i < cost.length; i++) {
                sum += cost[i][order.get(i)];
            }
            best = Math.min(best, sum);
        }
        return best;
    }

    private static List<List<Integer>> permutations(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (Integer first : of) {
            List<Integer> rest = new ArrayList<>(of);
            rest.removeAll(Collections.singleton(first));
            permutations(rest).forEach(tail -> {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(tail);
                all.add(one);
            });
        }
        return all;
    }
}
