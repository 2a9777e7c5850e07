package io.groundwork.tasktype.pairwise;

import static io.groundwork.tasktype.pairwise.Comparisons.SETTINGS;
import static io.groundwork.tasktype.pairwise.Comparisons.TWO;
import static io.groundwork.tasktype.pairwise.Comparisons.answers;
import static io.groundwork.tasktype.pairwise.Comparisons.better;
import static io.groundwork.tasktype.pairwise.Comparisons.bothBad;
import static io.groundwork.tasktype.pairwise.Comparisons.tie;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairwiseChecksTests {

    private static List<String> wrong(PairwiseResult result) {
        return wrong(result, SETTINGS);
    }

    private static List<String> wrong(PairwiseResult result, PairwiseSettings settings) {
        return PairwiseChecks.of(result, settings, TWO).stream()
                .map(violation -> violation.path() + " " + violation.key().replace("pairwise.check.", ""))
                .toList();
    }

    @Test
    void takesAnAnswerToEachQuestion() {
        assertThat(wrong(answers(better("r1", 2), better("r2", 1)))).isEmpty();
        assertThat(wrong(answers(tie(), better("r2", 1)))).isEmpty();
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(wrong(PairwiseResult.BLANK))
                .containsExactly("/dimensions/help answer.missing", "/dimensions/true answer.missing");
    }

    @Test
    void refusesAnswersThatTheBriefDoesNotAllow() {
        assertThat(wrong(answers(bothBad(), tie())))
                .containsExactly("/dimensions/help/choice bothBad.refused", "/dimensions/true/choice tie.refused");
    }

    @Test
    void refusesStrengthsOutsideTheScaleAndResponsesThatAreNotThere() {
        assertThat(wrong(answers(better("r1", 3), better("r9", 1))))
                .containsExactly(
                        "/dimensions/help/strength strength.outside", "/dimensions/true/choice response.unknown");
        assertThat(wrong(answers(new PairwiseResult.Choice("tie", 1), better("r1", 0))))
                .containsExactly(
                        "/dimensions/help/strength strength.unexpected", "/dimensions/true/strength strength.outside");
    }

    @Test
    void refusesQuestionsThatNobodyAsked() {
        PairwiseResult more =
                new PairwiseResult(Map.of("help", tie(), "true", better("r1", 1), "tone", tie()), null, null);
        assertThat(wrong(more)).containsExactly("/dimensions/tone dimension.unknown");
    }

    @Test
    void wantsAReasonThatSaysSomething() {
        PairwiseSettings strict = new PairwiseSettings(SETTINGS.dimensions(), false, PairwiseSettings.REQUIRED, true);
        PairwiseResult silent = answers(tie(), better("r1", 1));
        assertThat(wrong(silent, strict)).containsExactly("/reason reason.missing");
        PairwiseResult empty = new PairwiseResult(silent.dimensions(), "A is better", silent.shown());
        assertThat(wrong(empty)).containsExactly("/reason reason.empty");
        PairwiseResult said = new PairwiseResult(silent.dimensions(), "B names the cause", silent.shown());
        assertThat(wrong(said, strict)).isEmpty();
    }

    @Test
    void namesWhatIsWrongWithSettings() {
        PairwiseSettings settings = new PairwiseSettings(
                List.of(
                        new PairwiseSettings.Dimension("a", "Clear", null, 5, true),
                        new PairwiseSettings.Dimension("b", "clear", null, 4, true),
                        new PairwiseSettings.Dimension("c", " ", null, 3, true)),
                true,
                "maybe",
                true);
        assertThat(PairwiseSettingsChecks.of(settings))
                .extracting(Violation::path)
                .containsExactly("/dimensions/b/name", "/dimensions/b/scale", "/dimensions/c/name", "/reason");
    }
}
