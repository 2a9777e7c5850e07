package io.groundwork.tasktype.ranking;

import static io.groundwork.tasktype.ranking.Rankings.THREE;
import static io.groundwork.tasktype.ranking.Rankings.asking;
import static io.groundwork.tasktype.ranking.Rankings.on;
import static io.groundwork.tasktype.ranking.Rankings.ranked;
import static io.groundwork.tasktype.ranking.Rankings.ranks;
import static io.groundwork.tasktype.ranking.Rankings.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is unlikely, though nothing is wrong. */
class RankingDoubtsTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static List<String> doubts(RankingSettings settings, RankingResult result, Duration active) {
        return RankingDoubts.of(result, settings, THREE, active).stream()
                .map(doubt -> doubt.path() + " " + doubt.key())
                .toList();
    }

    @Test
    void doubtsWorkThatIsFasterThanReading() {
        assertThat(doubts(asking(ranked("clarity")), on("clarity", ranks("a2 b1 c3")), Duration.ofSeconds(1)))
                .containsExactly(" tasktype.doubt.fast");
        assertThat(doubts(asking(ranked("clarity")), on("clarity", ranks("a2 b1 c3")), MINUTE))
                .isEmpty();
    }

    @Test
    void doubtsTheOrderInWhichTheResponsesWereSeen() {
        RankingResult inOrder = on("clarity", ranks("a1 b2 c3"));
        assertThat(doubts(asking(ranked("clarity")), inOrder, MINUTE))
                .containsExactly("/dimensions/clarity ranking.doubt.untouched");
        assertThat(doubts(asking(ranked("clarity")), inOrder.seen(List.of("c", "a", "b")), MINUTE))
                .isEmpty();
        assertThat(doubts(
                        asking(ranked("clarity")),
                        on("clarity", ranks("c1 a2 b3")).seen(List.of("c", "a", "b")),
                        MINUTE))
                .containsExactly("/dimensions/clarity ranking.doubt.untouched");
    }

    @Test
    void doubtsNotTheOrderOfTwoWhichIsAsShownEverySecondTime() {
        PreferenceContent two = new PreferenceContent(
                "Why?", null, List.of(Response.ofText("a", "One."), Response.ofText("b", "Two.")), null, null, null);
        assertThat(RankingDoubts.of(on("clarity", ranks("a1 b2")), asking(ranked("clarity")), two, MINUTE))
                .isEmpty();
    }

    @Test
    void doubtsRatingsThatContradictTheRanks() {
        assertThat(doubts(asking(rated("clarity", true)), on("clarity", rated("a2 b1 c3", "a5 b2 c1")), MINUTE))
                .containsExactly("/dimensions/clarity/ratings ranking.doubt.ratings");
        assertThat(doubts(asking(rated("clarity", true)), on("clarity", rated("a2 b1 c3", "a5 b5 c1")), MINUTE))
                .isEmpty();
    }
}
