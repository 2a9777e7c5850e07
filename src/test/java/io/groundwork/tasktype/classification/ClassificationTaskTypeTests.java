package io.groundwork.tasktype.classification;

import static io.groundwork.tasktype.classification.Answers.CONTENT;
import static io.groundwork.tasktype.classification.Answers.RUDE;
import static io.groundwork.tasktype.classification.Answers.SETTINGS;
import static io.groundwork.tasktype.classification.Answers.chose;
import static io.groundwork.tasktype.classification.Answers.result;
import static io.groundwork.tasktype.classification.Answers.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.Passage;
import io.groundwork.tasktype.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people see and compare of labels. */
class ClassificationTaskTypeTests {

    private final ClassificationTaskType type = new ClassificationTaskType();

    @Test
    void eachSetIsAPartInItsOrder() {
        assertThat(type.parts(result(RUDE, chose("insult"))))
                .containsExactly(
                        new Part("/sets/tone", "classification.set", List.of("tone"), RUDE),
                        new Part("/sets/kinds", "classification.set", List.of("kinds"), chose("insult")));
    }

    @Test
    void changesNameEachFieldThatDiffers() {
        SetAnswer mended = new SetAnswer(List.of("odd"), "Makes fun.", List.of(span("clown")));
        assertThat(type.changes(result(RUDE), result(mended, chose())))
                .containsExactly(
                        new Change("/sets/tone/labels", List.of("rude"), List.of("odd")),
                        new Change("/sets/tone/reason", "Calls names.", "Makes fun."),
                        new Change("/sets/tone/spans", RUDE.spans(), mended.spans()),
                        new Change("/sets/kinds", null, chose()));
    }

    @Test
    void anotherOrderOfLabelsIsNoChange() {
        assertThat(type.changes(result(RUDE, chose("insult", "threat")), result(RUDE, chose("threat", "insult"))))
                .isEmpty();
        assertThat(type.changes(result(chose("calm")), result(new SetAnswer(List.of("calm"), " ", List.of()))))
                .isEmpty();
    }

    @Test
    void aPieceOfADocumentIsATextToLabel() {
        assertThat(Json.write(type.fromPassage(new Passage("Letters.pdf", "Dear all", Map.of("page", 3)))
                        .orElseThrow()))
                .isEqualTo("{\"text\":\"Dear all\",\"metadata\":{\"title\":\"Letters.pdf\",\"page\":3}}");
    }

    @Test
    void contentNeedsAText() {
        ClassificationContent empty = new ClassificationContent(" ", "Why?", null, "??", null);
        assertThat(type.checkContent(empty, SETTINGS))
                .extracting(Violation::path, Violation::key)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"/text\", \"classification.content.text.missing\")",
                        "(\"/language\", \"tasktype.content.language\")");
    }

    @Test
    void whoLabelsDoesNotSeeWhereATextComesFrom() {
        ClassificationContent content = new ClassificationContent(
                "Text", null, "x", "en", Map.of("model", "m-1", "title", "Letter", "page", 2));
        assertThat(type.shown(content, SETTINGS, 1).metadata()).isEqualTo(Map.of("title", "Letter", "page", 2));
        assertThat(type.shown(CONTENT, SETTINGS, 1)).isEqualTo(CONTENT);
    }

    @Test
    void doubtsWhatNobodyCanHaveRead() {
        ClassificationContent essay =
                new ClassificationContent("word ".repeat(200), "word ".repeat(100), null, null, null);
        assertThat(type.doubts(result(chose("calm")), SETTINGS, essay, Duration.ofSeconds(5)))
                .extracting(Violation::key)
                .containsExactly("tasktype.doubt.fast");
        assertThat(type.doubts(result(chose("calm")), SETTINGS, essay, Duration.ofSeconds(60)))
                .isEmpty();
    }

    @Test
    void doubtsReasonsAndHighlightsThatSayNothing() {
        String text = "word ".repeat(40).strip();
        SetAnswer thin = new SetAnswer(List.of("rude"), "The tone: rude.", List.of(new Span(0, 199, text)));
        ClassificationContent content = new ClassificationContent(text, null, null, null, null);
        assertThat(type.doubts(result(thin), SETTINGS, content, Duration.ofMinutes(2)))
                .extracting(Violation::path, Violation::key)
                .extracting(Object::toString)
                .containsExactly("(\"/sets/tone/spans\", \"classification.doubt.spans.everything\")");
        SetAnswer thinner = new SetAnswer(List.of("rude"), "Rude tone!", List.of(span("clown")));
        assertThat(type.doubts(result(thinner), SETTINGS, CONTENT, Duration.ofMinutes(2)))
                .containsExactly(Violation.of("/sets/tone/reason", "classification.doubt.reason.repeats"));
    }

    @Test
    void aResultWithAMissingFieldIsRefused() {
        assertThatThrownBy(() -> Json.read("{}", ClassificationResult.class)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Json.read("{\"sets\":{\"tone\":{\"labels\":[]}}}", ClassificationResult.class))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Json.read("{\"sets\":{\"tone\":null}}", ClassificationResult.class))
                .isInstanceOf(InvalidInput.class);
    }
}
