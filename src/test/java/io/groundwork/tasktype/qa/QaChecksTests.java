package io.groundwork.tasktype.qa;

import static io.groundwork.tasktype.qa.Pairs.CONTENT;
import static io.groundwork.tasktype.qa.Pairs.aPair;
import static io.groundwork.tasktype.qa.Pairs.on;
import static io.groundwork.tasktype.qa.Pairs.onAll;
import static io.groundwork.tasktype.qa.Pairs.span;
import static io.groundwork.tasktype.qa.Pairs.typed;
import static io.groundwork.tasktype.qa.Pairs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.qa.QaResult.Pair;
import io.groundwork.tasktype.qa.QaSettings.Targets;
import io.groundwork.tasktype.settings.Bounds;
import io.groundwork.tasktype.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The requirements of the brief, one by one. */
class QaChecksTests {

    private static final QaSettings ONE = settings(new Bounds(1, 1), List.of("when", "why"), false, null, true);

    private static QaSettings settings(Bounds pairs, List<String> types, boolean own, Targets targets, boolean spans) {
        return new QaSettings(true, pairs, new Bounds(3, 6), new Bounds(1, 4), types, own, targets, spans);
    }

    private static List<String> found(QaSettings settings, Pair... pairs) {
        return found(settings, new QaResult(List.of(pairs)), CONTENT);
    }

    private static List<String> found(QaSettings settings, QaResult result, QaContent content) {
        return QaChecks.of(result, settings, content).stream()
                .map(violation -> violation.path() + " " + violation.key().replaceFirst(".*check\\.", ""))
                .toList();
    }

    @Test
    void findsNothingWrongWithAPairThatMeetsTheBrief() {
        assertThat(found(ONE, aPair("p1"))).isEmpty();
    }

    @Test
    void countsPairs() {
        assertThat(found(ONE)).containsExactly("/pairs pairs.few");
        assertThat(found(ONE, aPair("p1"), aPair("p2"))).containsExactly("/pairs pairs.many");
        assertThat(found(settings(new Bounds(null, null), List.of("when"), false, null, true)))
                .containsExactly("/pairs pairs.few");
    }

    @Test
    void saysHowManyWordsThereAreAndHowManyAreAskedFor() {
        Violation few = QaChecks.of(Pairs.of(with(aPair("p1"), "Why then?", "x")), ONE, CONTENT)
                .get(0);
        assertThat(few).isEqualTo(Violation.of("/pairs/p1/question", "qa.check.question.short", 2, 3));
    }

    @Test
    void measuresQuestionsAndAnswersInWords() {
        assertThat(found(ONE, with(aPair("p1"), " ", "\n")))
                .containsExactly("/pairs/p1/question question.missing", "/pairs/p1/answer answer.missing");
        assertThat(found(ONE, with(aPair("p1"), "Why was it built in 1871, and how?", "It was built in 1871.")))
                .containsExactly("/pairs/p1/question question.long", "/pairs/p1/answer answer.long");
        assertThat(found(ONE, with(aPair("p1"), "Why was it built?", "…")))
                .containsExactly("/pairs/p1/answer answer.short");
    }

    @Test
    void takesOnlyTheTypesOfTheBriefUnlessOwnOnesAreAllowed() {
        assertThat(found(ONE, typed(aPair("p1"), ""))).containsExactly("/pairs/p1/type type.missing");
        assertThat(found(ONE, typed(aPair("p1"), "whence"))).containsExactly("/pairs/p1/type type.unknown");
        QaSettings own = settings(new Bounds(1, 1), List.of(), true, null, true);
        assertThat(found(own, typed(aPair("p1"), "whence"))).isEmpty();
        assertThat(found(own, typed(aPair("p1"), " "))).containsExactly("/pairs/p1/type type.missing");
        assertThat(found(own, typed(aPair("p1"), "wholePassage"))).containsExactly("/pairs/p1/type type.unknown");
        QaSettings untyped = settings(new Bounds(1, 1), List.of(), false, null, true);
        assertThat(found(untyped, typed(aPair("p1"), ""))).isEmpty();
        assertThat(found(untyped, typed(aPair("p1"), "why"))).containsExactly("/pairs/p1/type type.unknown");
    }

    @Test
    void asksForAHighlightOrTheEntirePassage() {
        assertThat(found(ONE, on(aPair("p1")))).containsExactly("/pairs/p1/spans spans.missing");
        assertThat(found(ONE, onAll(aPair("p1")))).isEmpty();
        assertThat(found(settings(new Bounds(1, 1), List.of("when"), false, null, false), on(aPair("p1"))))
                .isEmpty();
        Pair both = new Pair("p1", "When was the lamp built?", "1871", "when", true, List.of(span("1871")));
        assertThat(found(ONE, both)).containsExactly("/pairs/p1/spans spans.whole");
    }

    @Test
    void comparesHighlightsWithThePassageAtCodePoints() {
        assertThat(span("built")).isEqualTo(new Span(15, 20, "built"));
        assertThat(found(ONE, on(aPair("p1"), span("🏮")))).isEmpty();
        assertThat(found(ONE, on(aPair("p1"), new Span(16, 21, "built")))).containsExactly("/pairs/p1/spans span.text");
        assertThat(found(ONE, on(aPair("p1"), new Span(0, 500, "x")))).containsExactly("/pairs/p1/spans span.outside");
        assertThat(found(ONE, on(aPair("p1"), new Span(-1, 3, "x")))).containsExactly("/pairs/p1/spans span.outside");
        assertThat(found(ONE, on(aPair("p1"), new Span(4, 4, "")))).containsExactly("/pairs/p1/spans span.outside");
    }

    @Test
    void hasNothingToHighlightWithoutAPassage() {
        QaSettings topics = new QaSettings(
                false, new Bounds(1, 1), ONE.questionWords(), ONE.answerWords(), ONE.types(), false, null, true);
        QaContent topic = new QaContent(null, null, null, "Lamps", null, null, null);
        assertThat(found(topics, Pairs.of(on(aPair("p1"))), topic)).isEmpty();
        assertThat(found(topics, Pairs.of(onAll(aPair("p1"))), topic))
                .containsExactly("/pairs/p1/spans spans.noPassage");
    }

    @Test
    void refusesIdsThatCannotBePathsAndDoubles() {
        QaSettings two = settings(new Bounds(1, 2), List.of("when"), false, null, true);
        assertThat(found(two, aPair("a/b"))).containsExactly("/pairs id.form");
        assertThat(found(two, aPair("p1"), aPair("p1"))).containsExactly("/pairs id.twice");
    }

    @Test
    void holdsTheDistributionOfAnItemWithinItsTolerance() {
        QaSettings shares = settings(
                new Bounds(1, 10),
                List.of("when", "why"),
                false,
                new Targets("item", 0.05, Map.of("why", 0.3), 0.0),
                true);
        assertThat(found(shares, typed("why", "when", "when"), CONTENT)).isEmpty();
        assertThat(found(shares, typed("when", "when", "when"), CONTENT)).containsExactly("/pairs target.type");
        assertThat(found(shares, typed("why", "why", "when"), CONTENT)).containsExactly("/pairs target.type");
        assertThat(found(shares, onAll(typed(aPair("p1"), "why")), aPair("p2"), aPair("p3")))
                .containsExactly("/pairs target.whole");
    }

    @Test
    void leavesTheDistributionOfABatchToTheBatch() {
        QaSettings batch = settings(
                new Bounds(1, 10),
                List.of("when", "why"),
                false,
                new Targets("batch", 0.0, Map.of("why", 1.0), null),
                true);
        assertThat(found(batch, typed("when"), CONTENT)).isEmpty();
    }
}
