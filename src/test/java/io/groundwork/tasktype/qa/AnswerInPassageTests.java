package io.groundwork.tasktype.qa;

import static io.groundwork.tasktype.qa.Pairs.PASSAGE;
import static io.groundwork.tasktype.qa.Pairs.aPair;
import static io.groundwork.tasktype.qa.Pairs.on;
import static io.groundwork.tasktype.qa.Pairs.onAll;
import static io.groundwork.tasktype.qa.Pairs.span;
import static io.groundwork.tasktype.qa.Pairs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.qa.QaResult.Pair;
import org.junit.jupiter.api.Test;

/** Which answers are spans of the passage, and where they start. */
class AnswerInPassageTests {

    private static final Pair BUILT = with(aPair("p1"), "When was it built?", " 1871 ");

    @Test
    void countsCodePointsInsideTheSpanToo() {
        assertThat(AnswerInPassage.find(PASSAGE, on(BUILT, span("lamp 🏮 was built in 1871")))
                        .orElseThrow())
                .containsExactly(new SquadFile.Answer("1871", 24));
    }

    @Test
    void looksInThePassageOnlyWhereThePairHasNoSpans() {
        assertThat(AnswerInPassage.find(PASSAGE, onAll(BUILT)).orElseThrow())
                .containsExactly(new SquadFile.Answer("1871", 24));
        assertThat(AnswerInPassage.find(PASSAGE, on(BUILT, span("red stone")))).isEmpty();
    }

    @Test
    void namesEachSpanThatHoldsTheAnswerOnce() {
        assertThat(AnswerInPassage.find(PASSAGE, on(BUILT, span("in 1871"), span("1871"), span("pier")))
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void leavesOutAnswersInOtherWords() {
        assertThat(AnswerInPassage.find(PASSAGE, with(BUILT, "When?", "In the year 1871")))
                .isEmpty();
        assertThat(AnswerInPassage.find(PASSAGE, with(BUILT, "When?", " "))).isEmpty();
    }
}
