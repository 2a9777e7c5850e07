package io.groundwork.tasktype.qa;

import static io.groundwork.tasktype.qa.Pairs.aPair;
import static io.groundwork.tasktype.qa.Pairs.on;
import static io.groundwork.tasktype.qa.Pairs.onAll;
import static io.groundwork.tasktype.qa.Pairs.span;
import static io.groundwork.tasktype.qa.Pairs.typed;
import static io.groundwork.tasktype.qa.Pairs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.groundwork.tasktype.qa.QaResult.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How far two results are apart, by text, evidence and type. */
class QaDistanceTests {

    private static double between(Pair a, Pair b) {
        return QaDistance.between(Pairs.of(a), Pairs.of(b));
    }

    @Test
    void idsAndOrderDoNotCount() {
        Pair other = with(typed(aPair("p2"), "why"), "Why is it red?", "Because of the stone.");
        assertThat(QaDistance.between(Pairs.of(aPair("p1"), other), Pairs.of(other, aPair("p7"))))
                .isZero();
    }

    @Test
    void aPairWithoutAPartnerCountsWhole() {
        assertThat(QaDistance.between(Pairs.of(aPair("p1"), aPair("p2")), Pairs.of(aPair("p1"))))
                .isEqualTo(0.5);
        assertThat(QaDistance.between(Pairs.of(aPair("p1")), QaResult.BLANK)).isEqualTo(1);
    }

    @Test
    void halfTheEvidenceIsHalfItsWeight() {
        assertThat(between(on(aPair("p1"), span("built in 1871")), on(aPair("p1"), span("1871"))))
                .isCloseTo(0.3 * (1 - 4.0 / 13), within(1e-9));
        assertThat(between(onAll(aPair("p1")), on(aPair("p1"), span("1871")))).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void sharedWordsBringAnswersTogether() {
        assertThat(between(with(aPair("p1"), "a b c d", "x"), with(aPair("p1"), "A B e f", "x")))
                .isCloseTo(0.15, within(1e-9));
    }

    @Test
    void withoutPassagesTheTextsHaveAllTheWeight() {
        Pair first = on(with(aPair("p1"), "red", "stone"));
        Pair second = on(with(typed(aPair("p1"), "why"), "green", "wood"));
        assertThat(between(first, second)).isEqualTo(1);
    }

    @Test
    void matchesPairsSoThatTheSumIsSmallest() {
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
