package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.distance.Assignment;
import java.util.Arrays;
import java.util.List;

/**
 * How far two results are apart, 0..1: the pairs of both are matched so that the sum of their distances is smallest
 * (Kuhn 1955, the assignment problem), a pair without a partner counts 1, and the sum is divided by the larger number of
 * pairs. The order of pairs and their ids do not count.
 */
final class QaDistance {

    private static final double GRAIN = 1e9;

    private QaDistance() {}

    static double between(QaResult a, QaResult b) {
        int size = Math.max(a.pairs().size(), b.pairs().size());
        if (size == 0) {
            return 0;
        }
        double[][] cost = new double[size][size];
        List<PairDistance.Side> rows =
                a.pairs().stream().map(PairDistance.Side::of).toList();
        List<PairDistance.Side> columns =
                b.pairs().stream().map(PairDistance.Side::of).toList();
        for (double[] row : cost) {
            Arrays.fill(row, 1);
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns.size(); j++) {
                cost[i][j] = PairDistance.between(rows.get(i), columns.get(j));
            }
        }
        return Math.rint(Assignment.cheapest(cost) / size * GRAIN) / GRAIN;
    }
}
