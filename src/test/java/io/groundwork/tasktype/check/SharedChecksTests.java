package io.groundwork.tasktype.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.settings.Bounds;
import io.groundwork.tasktype.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What all types check alike, with the path where it is said. */
class SharedChecksTests {

    @Test
    void idsHaveTheirFormAndStandOnce() {
        assertThat(PartIds.check("/pairs", List.of("p1", "A-b_9"))).isEmpty();
        assertThat(PartIds.check("/pairs", List.of("p1", "p1", "a/b", "")))
                .containsExactly(
                        Violation.of("/pairs", "tasktype.check.id.twice", "p1"),
                        Violation.of("/pairs", "tasktype.check.id.form", "a/b"),
                        Violation.of("/pairs", "tasktype.check.id.form", ""));
    }

    @Test
    void spansSayWhatStandsInTheText() {
        SpanChecks checks = new SpanChecks("a 🏮 lamp");
        assertThat(checks.check("/x", new Span(2, 3, "🏮"))).isEmpty();
        assertThat(checks.check("/x", new Span(4, 8, "lamp"))).isEmpty();
        assertThat(checks.check("/x", new Span(4, 9, "lamp")))
                .contains(Violation.of("/x", "tasktype.check.span.outside", 4, 9, 8));
        assertThat(checks.check("/x", new Span(3, 7, "lamp")))
                .contains(Violation.of("/x", "tasktype.check.span.text", 3, 7));
    }

    @Test
    void contentHasItsLengthsAndALanguageTag() {
        assertThat(new ContentChecks().line("/title", "Lamps").language("pt-BR").violations())
                .isEmpty();
        assertThat(new ContentChecks()
                        .line("/title", "x".repeat(1_001))
                        .text("/prompt", null)
                        .language("?")
                        .violations())
                .containsExactly(
                        Violation.of("/title", "tasktype.content.long", 1_000),
                        Violation.of("/language", "tasktype.content.language", "?"));
    }

    @Test
    void limitsLieWithinWhatIsPossible() {
        assertThat(BoundsChecks.check("/responses", new Bounds(2, 9), 2, 9)).isEmpty();
        assertThat(BoundsChecks.check("/responses", new Bounds(null, null), 2, 9))
                .isEmpty();
        assertThat(BoundsChecks.check("/responses", new Bounds(1, 12), 2, 9))
                .extracting(Violation::path)
                .containsExactly("/responses/min", "/responses/max");
        assertThat(BoundsChecks.check("/responses", new Bounds(5, 3), 2, 9))
                .containsExactly(Violation.of("/responses/max", "tasktype.settings.max.belowMin", 5));
    }
}
