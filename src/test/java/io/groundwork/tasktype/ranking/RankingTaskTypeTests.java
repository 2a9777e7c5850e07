package io.groundwork.tasktype.ranking;

import static io.groundwork.tasktype.ranking.Rankings.THREE;
import static io.groundwork.tasktype.ranking.Rankings.because;
import static io.groundwork.tasktype.ranking.Rankings.on;
import static io.groundwork.tasktype.ranking.Rankings.ranks;
import static io.groundwork.tasktype.ranking.Rankings.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Json;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.preference.Judged;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the type makes of a result. */
class RankingTaskTypeTests {

    private final RankingTaskType type = new RankingTaskType();

    @Test
    void partsAreTheDimensionsAndTheReason() {
        RankingResult result = because(on("clarity", ranks("a1 b2"), "tone", ranks("a1 b2")), "It names the cause.");
        assertThat(type.parts(result))
                .extracting(Part::path)
                .containsExactly("/dimensions/clarity", "/dimensions/tone", "/reason");
        assertThat(type.parts(RankingResult.BLANK)).isEmpty();
    }

    @Test
    void changesAreSaidFieldByField() {
        RankingResult before =
                because(on("clarity", rated("a1 b2", "a5 b3"), "tone", ranks("a1")), "It names the cause.");
        RankingResult after = on("clarity", rated("a2 b1", "a5 b3"), "style", ranks("b1"));
        assertThat(type.changes(before, after))
                .containsExactly(
                        new Change("/dimensions/clarity/ranks", Map.of("a", 1, "b", 2), Map.of("a", 2, "b", 1)),
                        new Change("/dimensions/style", null, ranks("b1")),
                        new Change("/dimensions/tone", ranks("a1"), null),
                        new Change("/reason", "It names the cause.", null));
    }

    @Test
    void theOrderShownIsNoChange() {
        RankingResult result = on("clarity", ranks("a1 b2"));
        assertThat(type.changes(result, result.seen(List.of("b", "a")))).isEmpty();
    }

    @Test
    void theServerRecordsWhatWasShownAndCountsRanksWithoutGaps() {
        RankingResult sent = new RankingResult(Map.of("clarity", ranks("a1 b1 c3")), null, List.of("made", "up"));
        RankingResult kept = type.recorded(sent, type.shown(THREE, RankingSettings.DEFAULTS, 5));
        assertThat(kept.shown())
                .containsExactlyInAnyOrder("a", "b", "c")
                .isEqualTo(type.shown(THREE, RankingSettings.DEFAULTS, 5).ids());
        assertThat(kept.on("clarity")).isEqualTo(ranks("a1 b1 c2"));
    }

    @Test
    void whatIsNotSaidIsWrittenAsEmpty() {
        RankingResult brief =
                Json.read("{\"dimensions\": {\"clarity\": {\"ranks\": {\"a\": 1}}}}", RankingResult.class);
        assertThat(Json.write(brief))
                .isEqualTo(
                        "{\"dimensions\":{\"clarity\":{\"ranks\":{\"a\":1},\"allBad\":false,\"ratings\":{},\"classes\":{}}}}");
    }

    @Test
    void ratingsGiveTheOrderWhereNothingIsRanked() {
        RankingSettings settings = Rankings.asking(Rankings.rated("accuracy", false));
        Judged judged = new RankingJudging().of(settings, on("accuracy", rated("", "a3 b5 c3")));
        assertThat(judged.judgements().get(0).order().places()).isEqualTo(List.of(List.of("b"), List.of("a", "c")));
        assertThat(new RankingJudging().orders(Rankings.asking(Rankings.classified("kind", "x", "y"))))
                .isEmpty();
    }
}
