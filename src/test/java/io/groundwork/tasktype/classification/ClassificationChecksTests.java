package io.groundwork.tasktype.classification;

import static io.groundwork.tasktype.classification.Answers.CONTENT;
import static io.groundwork.tasktype.classification.Answers.RUDE;
import static io.groundwork.tasktype.classification.Answers.SETTINGS;
import static io.groundwork.tasktype.classification.Answers.chose;
import static io.groundwork.tasktype.classification.Answers.result;
import static io.groundwork.tasktype.classification.Answers.span;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The requirements of the brief, one by one. */
class ClassificationChecksTests {

    private static List<String> found(ClassificationResult result) {
        return ClassificationChecks.of(result, SETTINGS, CONTENT).stream()
                .map(violation -> violation.path() + " " + violation.key().replaceFirst(".*check\\.", ""))
                .toList();
    }

    private static SetAnswer rude(String reason, Span... spans) {
        return new SetAnswer(List.of("rude"), reason, List.of(spans));
    }

    @Test
    void findsNothingWrongWithAnAnswerThatMeetsTheBrief() {
        assertThat(found(result(chose("calm")))).isEmpty();
        assertThat(found(result(RUDE, chose("insult", "threat")))).isEmpty();
    }

    @Test
    void asksForALabelWhereOneIsRequired() {
        assertThat(found(ClassificationResult.BLANK)).containsExactly("/sets/tone/labels labels.missing");
        assertThat(found(result(chose(), chose()))).containsExactly("/sets/tone/labels labels.missing");
    }

    @Test
    void takesOneLabelOnlyInASingleChoice() {
        assertThat(found(result(chose("calm", "odd")))).containsExactly("/sets/tone/labels labels.many");
    }

    @Test
    void takesOnlySetsAndLabelsOfTheBriefAndEachOnce() {
        assertThat(found(result(chose("calm"), chose("insult", "insult"))))
                .containsExactly("/sets/kinds/labels label.twice");
        assertThat(found(result(chose("calm"), chose("spite")))).containsExactly("/sets/kinds/labels label.unknown");
        assertThat(found(new ClassificationResult(Map.of("tone", chose("calm"), "mood", chose()))))
                .containsExactly("/sets/mood set.unknown");
        assertThat(found(new ClassificationResult(Map.of("tone", chose("calm"), "a/b", chose()))))
                .containsExactly("/sets id.form", "/sets/a/b set.unknown");
    }

    @Test
    void asksForWhyAndWhereAndNamesTheLabelThatAsks() {
        assertThat(ClassificationChecks.of(result(chose("rude")), SETTINGS, CONTENT))
                .containsExactly(
                        Violation.of("/sets/tone/reason", "classification.check.reason.missing", "Rude"),
                        Violation.of("/sets/tone/spans", "classification.check.spans.missing", "Rude"));
    }

    @Test
    void takesNoReasonWithoutAWord() {
        Span clown = span("clown");
        assertThat(found(result(rude("…", clown)))).containsExactly("/sets/tone/reason reason.missing");
        assertThat(found(result(rude("Rude.", clown)))).isEmpty();
        assertThat(found(result(rude("long ".repeat(2_001), clown)))).containsExactly("/sets/tone/reason reason.long");
    }

    @Test
    void asksForALabelWhereThereIsOnlyEvidence() {
        SetAnswer evidence = new SetAnswer(List.of(), null, List.of(span("clown")));
        assertThat(found(result(chose("calm"), evidence))).containsExactly("/sets/kinds/labels labels.none");
    }

    @Test
    void comparesHighlightsWithTheTextAtCodePoints() {
        assertThat(span("was")).isEqualTo(new Span(11, 14, "was"));
        assertThat(found(result(rude("Rude.", span("🍲"))))).isEmpty();
        assertThat(found(result(rude("Rude.", new Span(12, 15, "was"))))).containsExactly("/sets/tone/spans span.text");
        assertThat(found(result(rude("Rude.", new Span(0, 500, "x")))))
                .containsExactly("/sets/tone/spans span.outside");
    }
}
