package io.groundwork.tasktype.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.groundwork.tasktype.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shared words and shared evidence as distances. */
class EvidenceTests {

    private static Evidence covering(int start, int end) {
        return Evidence.of(List.of(new Span(start, end, "")));
    }

    @Test
    void evidenceIsAsFarApartAsItSharesLittle() {
        assertThat(covering(0, 4).distanceTo(covering(2, 6))).isCloseTo(1 - 2.0 / 6, within(1e-12));
        assertThat(covering(0, 4).distanceTo(covering(0, 4))).isZero();
        assertThat(Evidence.of(List.of()).distanceTo(Evidence.of(List.of()))).isZero();
        assertThat(covering(0, 4).distanceTo(Evidence.of(List.of()))).isEqualTo(1);
    }

    @Test
    void overlappingSpansCountOnce() {
        Evidence twice = Evidence.of(List.of(new Span(0, 4, ""), new Span(2, 6, "")));
        assertThat(twice.distanceTo(covering(0, 6))).isZero();
    }

    @Test
    void wordsCountWithTheirNumberAndWithoutTheirCase() {
        assertThat(WordBag.of("The lamp, the pier").distanceTo(WordBag.of("the THE lamp pier")))
                .isZero();
        assertThat(WordBag.of("a a b").distanceTo(WordBag.of("a c d"))).isCloseTo(1 - 2.0 / 6, within(1e-12));
        assertThat(WordBag.of("").distanceTo(WordBag.of("a"))).isEqualTo(1);
        assertThat(WordBag.of("👍").distanceTo(WordBag.of("👎"))).isEqualTo(1);
    }
}
