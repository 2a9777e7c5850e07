package io.groundwork.tasktype.ranking;

import static io.groundwork.tasktype.ranking.Rankings.allBad;
import static io.groundwork.tasktype.ranking.Rankings.because;
import static io.groundwork.tasktype.ranking.Rankings.called;
import static io.groundwork.tasktype.ranking.Rankings.on;
import static io.groundwork.tasktype.ranking.Rankings.ranks;
import static io.groundwork.tasktype.ranking.Rankings.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How far two rankings are apart. */
class RankingDistanceTests {

    private static double apart(Placing one, Placing other) {
        return RankingDistance.between(on("clarity", one), on("clarity", other));
    }

    @Test
    void isTheShareOfPairsThatStandTheOtherWayRound() {
        assertThat(apart(ranks("a1 b2 c3"), ranks("a1 b2 c3"))).isZero();
        assertThat(apart(ranks("a1 b2 c3"), ranks("b1 a2 c3"))).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(apart(ranks("a1 b2 c3"), ranks("c1 b2 a3"))).isEqualTo(1);
    }

    @Test
    void countsATieOrAMissingRankAsHalf() {
        assertThat(apart(ranks("a1 b1"), ranks("a1 b2"))).isEqualTo(0.5);
        assertThat(apart(ranks("a1"), ranks("a1 b2"))).isEqualTo(0.5);
        assertThat(apart(ranks("a1"), ranks("b1"))).isEqualTo(1);
        assertThat(apart(ranks(""), ranks("a1 b2"))).isEqualTo(1);
        assertThat(apart(ranks("a1 b1 c3"), ranks("a1 b1 c2"))).isZero();
    }

    @Test
    void allBadIsFarFromAnyOrder() {
        assertThat(apart(allBad(""), ranks("a1 b2"))).isEqualTo(1);
        assertThat(apart(allBad(""), allBad(""))).isZero();
    }

    @Test
    void comparesRatingsAndClassesBesideTheOrder() {
        assertThat(apart(rated("a1 b2", "a5 b1"), rated("a1 b2", "a4 b1"))).isEqualTo(0.125);
        assertThat(apart(called(Map.of("a", List.of("x", "y"))), called(Map.of("a", List.of("x")))))
                .isEqualTo(0.5);
        assertThat(apart(called(Map.of("a", List.of("x"))), called(Map.of()))).isEqualTo(1);
    }

    @Test
    void whatWasShownAndHowItIsPutIsNoDisagreement() {
        RankingResult one = on("clarity", ranks("a1 b2"));
        assertThat(RankingDistance.between(one, because(one.seen(List.of("b", "a")), "It says why.")))
                .isZero();
        assertThat(RankingDistance.between(one, RankingResult.BLANK)).isEqualTo(1);
    }

    @Test
    void isAMeasureWhateverTheOrders() {
        Random random = new Random(3);
        List<Placing> placings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            StringBuilder ranks = new StringBuilder();
            for (String id : List.of("a", "b", "c", "d")) {
                int rank = random.nextInt(5);
                ranks.append(rank == 0 ? "" : " " + id + rank);
            }
            placings.add(ranks(ranks.toString().strip()));
        }
        for (Placing one : placings) {
            for (Placing other : placings) {
                double apart = apart(one, other);
                assertThat(apart).isBetween(0.0, 1.0).isEqualTo(apart(other, one));
                assertThat(apart == 0)
                        .as(one + " " + other)
                        .isEqualTo(one.order().equals(other.order()));
            }
        }
    }
}
