package io.groundwork.tasktype.preference.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Strengths and their errors against published values and against another method. */
class BradleyTerryTests {

    private static final Offset<Double> PUBLISHED = within(1e-6);

    private static Contests contests(double[][] wins) {
        Contests contests = new Contests(wins.length);
        for (int i = 0; i < wins.length; i++) {
            for (int j = i + 1; j < wins.length; j++) {
                if (wins[i][j] + wins[j][i] > 0) {
                    contests.add("m" + i, "m" + j, wins[i][j], wins[j][i]);
                }
            }
        }
        return contests;
    }

    /** Citations between journals of statistics (Stigler 1994, in Agresti 2002, table 10.9); abilities and errors of R. */
    @Test
    void agreesWithThePublishedAbilitiesOfJournals() {
        double[][] cited = {{0, 730, 498, 221}, {33, 0, 68, 17}, {320, 813, 0, 142}, {284, 276, 325, 0}};
        BradleyTerry model = BradleyTerry.of(contests(cited), List.of(0, 1, 2, 3));
        assertThat(model.strength(1) - model.strength(0)).isCloseTo(-2.949072, PUBLISHED);
        assertThat(model.strength(2) - model.strength(0)).isCloseTo(-0.479570, PUBLISHED);
        assertThat(model.strength(3) - model.strength(0)).isCloseTo(0.268954, PUBLISHED);
        assertThat(model.error(1, 0)).isCloseTo(0.102545, PUBLISHED);
        assertThat(model.error(2, 0)).isCloseTo(0.060589, PUBLISHED);
        assertThat(model.error(3, 0)).isCloseTo(0.070830, PUBLISHED);
    }

    @Test
    void strengthsAddUpToNothingAndGiveTheSharesOfAnExample() {
        double[][] wins = {{0, 2, 0, 1}, {3, 0, 5, 0}, {0, 3, 0, 1}, {4, 0, 3, 0}};
        Contests contests = contests(wins);
        BradleyTerry model = BradleyTerry.of(contests, List.of(0, 1, 2, 3));
        double[] expected = {0.639835, 1.043314, 0.65981, 2.270377};
        for (int i = 0; i < 4; i++) {
            String name = contests.names().get(i);
            assertThat(Math.exp(model.strength(i))).isCloseTo(expected[Integer.parseInt(name.substring(1))], PUBLISHED);
        }
        assertThat(model.strength(0) + model.strength(1) + model.strength(2) + model.strength(3))
                .isCloseTo(0, PUBLISHED);
    }

    /** Minorisation and maximisation (Hunter 2004) comes to the same maximum step by step. */
    @Test
    void agreesWithAnotherMethodWhateverTheCounts() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int size = 2 + random.nextInt(8);
            double[][] wins = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    wins[i][j] = i == j ? 0 : 0.5 + random.nextInt(1 << random.nextInt(12));
                }
            }
            BradleyTerry model = BradleyTerry.of(
                    contests(wins), IntStream.range(0, size).boxed().toList());
            double[] slow = byMinorisation(wins);
            for (int i = 0; i < size; i++) {
                assertThat(model.strength(i)).isCloseTo(slow[i], within(1e-4));
            }
        }
    }

    private static double[] byMinorisation(double[][] wins) {
        int size = wins.length;
        double[] ability = new double[size];
        Arrays.fill(ability, 1);
        for (int step = 0; step < 20_000; step++) {
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                double won = 0;
                double met = 0;
                for (int j = 0; j < size; j++) {
                    won += wins[i][j];
                    met += i == j ? 0 : (wins[i][j] + wins[j][i]) / (ability[i] + ability[j]);
                }
                next[i] = won / met;
            }
            double mean = Arrays.stream(next).map(Math::log).average().orElseThrow();
            for (int i = 0; i < size; i++) {
                ability[i] = next[i] / Math.exp(mean);
            }
        }
        return Arrays.stream(ability).map(Math::log).toArray();
    }

    @Test
    void comparesOnlyWhoWonAndLostAgainstEachOther() {
        Contests contests = new Contests(10);
        contests.won("a", "b");
        contests.won("b", "a");
        contests.won("c", "a");
        contests.won("d", "e");
        contests.tied("e", "d");
        assertThat(Groups.of(contests))
                .extracting(group ->
                        group.stream().map(contests.names()::get).toList().toString())
                .containsExactlyInAnyOrder("[a, b]", "[c]", "[d, e]");
    }

    @Test
    void countsNoMoreCompetitorsThanItShould() {
        Contests contests = new Contests(2);
        contests.won("a", "b");
        contests.won("c", "a");
        contests.won("a", "a");
        assertThat(contests.isCut()).isTrue();
        assertThat(contests.names()).containsExactly("a", "b");
        assertThat(contests.met(0)).isEqualTo(1);
    }

    /** Wilson 1927; values of the R function {@code prop.test} without correction. */
    @Test
    void intervalsOfSharesHoldForFewAndForExtremes() {
        assertThat(Proportion.of(8, 10).get(1)).isCloseTo(0.4901625, PUBLISHED);
        assertThat(Proportion.of(8, 10).get(2)).isCloseTo(0.9433178, PUBLISHED);
        assertThat(Proportion.of(0, 10).get(1)).isZero();
        assertThat(Proportion.of(0, 10).get(2)).isCloseTo(0.2775328, PUBLISHED);
    }
}
