package io.groundwork.tasktype.pairwise;

import static io.groundwork.tasktype.pairwise.Comparisons.SETTINGS;
import static io.groundwork.tasktype.pairwise.Comparisons.TWO;
import static io.groundwork.tasktype.pairwise.Comparisons.answers;
import static io.groundwork.tasktype.pairwise.Comparisons.better;
import static io.groundwork.tasktype.pairwise.Comparisons.bothBad;
import static io.groundwork.tasktype.pairwise.Comparisons.tie;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PairwiseTaskTypeTests {

    private final PairwiseTaskType type = new PairwiseTaskType();

    @Test
    void swapsTheSidesByChanceAndTheSameForTheSameSeed() {
        List<List<String>> orders = LongStream.range(0, 400)
                .mapToObj(seed -> type.shown(TWO, SETTINGS, seed * 7919).ids())
                .toList();
        assertThat(orders.stream().filter(List.of("r2", "r1")::equals).count()).isBetween(140L, 260L);
        assertThat(type.shown(TWO, SETTINGS, 7).ids())
                .isEqualTo(type.shown(TWO, SETTINGS, 7).ids());
    }

    @Test
    void recordsTheSidesWhateverTheClientSays() {
        PreferenceContent shown = type.shown(TWO, SETTINGS, 3);
        PairwiseResult claimed = answers(tie(), better("r1", 1)).seen(List.of("r9", "r8"));
        assertThat(type.recorded(claimed, shown).shown()).isEqualTo(shown.ids());
    }

    @Test
    void letsNothingThroughThatCouldTellTheModels() {
        assertThat(Json.write(type.shown(TWO, SETTINGS, 3))).doesNotContain("brook", "cedar", "model");
        PairwiseSettings open = new PairwiseSettings(SETTINGS.dimensions(), true, "none", false);
        assertThat(Json.write(type.shown(TWO, open, 3))).contains("brook", "cedar");
    }

    @Test
    void saysTheResultAsAnOrderWithItsStrength() {
        List<Judgement> judgements = new PairwiseJudging()
                .of(SETTINGS, answers(better("r1", 2), bothBad()))
                .judgements();
        assertThat(judgements.get(0).order().places()).isEqualTo(List.of(List.of("r1"), List.of("r2")));
        assertThat(judgements.get(0).strength()).isEqualTo(2);
        assertThat(judgements.get(1).allBad()).isTrue();
        assertThat(judgements.get(1).order().isEmpty()).isTrue();
    }

    @Test
    void ordersAnswersByHowFarTheyAreApart() {
        PairwiseResult strong = answers(better("r1", 2), better("r1", 1));
        double slight = type.distance(strong, answers(better("r1", 1), better("r1", 1)));
        double even = type.distance(strong, answers(tie(), better("r1", 1)));
        double opposite = type.distance(strong, answers(better("r2", 2), better("r1", 1)));
        double all = type.distance(strong, answers(better("r2", 2), better("r2", 1)));
        assertThat(List.of(0.0, slight, even, opposite, all)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void namesTheQuestionsWhoseAnswerChanged() {
        PairwiseResult before = answers(better("r1", 2), better("r1", 1));
        PairwiseResult after =
                new PairwiseResult(answers(tie(), better("r1", 1)).dimensions(), "Both say it", before.shown());
        assertThat(type.changes(before, after))
                .containsExactly(
                        new Change("/dimensions/help", better("r1", 2), tie()),
                        new Change("/reason", null, "Both say it"));
    }

    @Test
    void refusesOneOrThreeResponsesAndIdsThatStandForAnswers() {
        PreferenceContent odd =
                new PreferenceContent("Why?", null, List.of(Response.ofText("tie", "A")), null, null, null);
        assertThat(type.checkContent(odd, SETTINGS))
                .extracting(Violation::key)
                .containsExactly("preference.content.responses.few", "pairwise.content.id");
        assertThat(type.checkContent(TWO, SETTINGS)).isEmpty();
    }

    @Test
    void doubtsWhatNobodyCanHaveRead() {
        PreferenceContent lengthy = new PreferenceContent(
                "Why?",
                null,
                List.of(Response.ofText("a", "word ".repeat(300)), Response.ofText("b", "text ".repeat(300))),
                null,
                null,
                null);
        PairwiseResult result = answers(tie(), tie());
        assertThat(type.doubts(result, SETTINGS, lengthy, Duration.ofSeconds(5)))
                .hasSize(1);
        assertThat(type.doubts(result, SETTINGS, lengthy, Duration.ofSeconds(60)))
                .isEmpty();
    }
}
