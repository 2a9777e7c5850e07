package io.groundwork.tasktype.classification;

import static io.groundwork.tasktype.classification.Answers.RUDE;
import static io.groundwork.tasktype.classification.Answers.chose;
import static io.groundwork.tasktype.classification.Answers.result;
import static io.groundwork.tasktype.classification.Answers.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How far two results are apart, by labels first. */
class ClassificationDistanceTests {

    private static double between(SetAnswer a, SetAnswer b) {
        return ClassificationDistance.between(result(a), result(b));
    }

    @Test
    void anotherLabelIsAsFarAsItGets() {
        assertThat(between(chose("calm"), chose("odd"))).isEqualTo(1);
        assertThat(between(chose("calm"), chose())).isEqualTo(1);
        assertThat(between(chose("calm"), chose("calm"))).isZero();
    }

    @Test
    void sharedLabelsBringSeveralTogether() {
        assertThat(between(chose("a", "b"), chose("b", "c"))).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(between(chose("a", "b"), chose("b", "a"))).isZero();
    }

    @Test
    void setsCountAlikeAndAMissingOneIsEmpty() {
        assertThat(ClassificationDistance.between(
                        result(chose("calm"), chose("insult")), result(chose("calm"), chose("threat"))))
                .isEqualTo(0.5);
        assertThat(ClassificationDistance.between(result(chose("calm"), chose()), result(chose("calm"))))
                .isZero();
        assertThat(ClassificationDistance.between(ClassificationResult.BLANK, ClassificationResult.BLANK))
                .isZero();
    }

    @Test
    void highlightsAndReasonsCountLess() {
        SetAnswer elsewhere = new SetAnswer(RUDE.labels(), RUDE.reason(), List.of(span("cold")));
        assertThat(between(RUDE, elsewhere)).isCloseTo(0.15, within(1e-9));
        SetAnswer other = new SetAnswer(RUDE.labels(), "Mocks the cook", RUDE.spans());
        assertThat(between(RUDE, other)).isCloseTo(0.05, within(1e-9));
    }
}
