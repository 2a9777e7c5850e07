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
}
