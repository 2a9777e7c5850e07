package io.groundwork.tasktype.qa;

import static io.groundwork.tasktype.qa.Pairs.aPair;
import static io.groundwork.tasktype.qa.Pairs.on;
import static io.groundwork.tasktype.qa.Pairs.onAll;
import static io.groundwork.tasktype.qa.Pairs.span;
import static io.groundwork.tasktype.qa.Pairs.typed;
import static io.groundwork.tasktype.qa.Pairs.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.Passage;
import io.groundwork.tasktype.Target;
import io.groundwork.tasktype.qa.QaSettings.Targets;
import io.groundwork.tasktype.settings.Bounds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people see and compare of questions and answers. */
class QaTaskTypeTests {

    private final QaTaskType type = new QaTaskType();

    @Test
    void changesNameEachFieldThatDiffers() {
        QaResult before = Pairs.of(aPair("p1"), aPair("p2"));
        QaResult after = Pairs.of(on(with(aPair("p1"), "When was the lamp built?", "1871"), span("1871")), aPair("p3"));
        assertThat(type.changes(before, after))
                .containsExactly(
                        new Change("/pairs/p1/answer", "In 1871.", "1871"),
                        new Change("/pairs/p1/spans", List.of(span("built in 1871")), List.of(span("1871"))),
                        new Change("/pairs/p3", null, aPair("p3")),
                        new Change("/pairs/p2", aPair("p2"), null));
    }

    @Test
    void aNewOrderIsAChangeOfTheList() {
        assertThat(type.changes(Pairs.of(aPair("p1"), aPair("p2")), Pairs.of(aPair("p2"), aPair("p1"))))
                .containsExactly(new Change("/pairs", List.of("p1", "p2"), List.of("p2", "p1")));
    }

    @Test
    void partsCarryTheNumberPeopleKnow() {
        assertThat(type.parts(Pairs.of(aPair("p3"), aPair("mine"), aPair("p1"))))
                .extracting(Part::path, Part::arguments)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/pairs/p3", List.of(3)),
                        org.assertj.core.groups.Tuple.tuple("/pairs/mine", List.of(2)),
                        org.assertj.core.groups.Tuple.tuple("/pairs/p1", List.of(1)));
    }

    @Test
    void tallyCountsTypesAndWholePassages() {
        QaResult result = Pairs.of(onAll(typed(aPair("p1"), "why")), typed(aPair("p2"), "why"), typed(aPair("p3"), ""));
        assertThat(type.tally(result).total()).isEqualTo(3);
        assertThat(type.tally(result).counts()).isEqualTo(Map.of("why", 2, "wholePassage", 1));
    }

    @Test
    void targetsNameTheirScope() {
        QaSettings settings = aiming(new Targets("batch", 0.1, Map.of("why", 0.3), 0.2));
        assertThat(type.targets(settings))
                .containsExactly(new Target("why", 0.3, 0.1, "batch"), new Target("wholePassage", 0.2, 0.1, "batch"));
        assertThat(type.targets(type.defaults())).isEmpty();
    }

    private QaSettings aiming(Targets targets) {
        QaSettings plain = type.defaults();
        return new QaSettings(
                true, plain.pairs(), plain.questionWords(), plain.answerWords(), plain.types(), false, targets, true);
    }

    @Test
    void settingsThatContradictThemselvesAreRefused() {
        QaSettings wrong = new QaSettings(
                false,
                new Bounds(5, 3),
                new Bounds(0, null),
                new Bounds(1, 9_999),
                List.of("why", "why", " "),
                false,
                new Targets("project", 1.5, Map.of("whence", 0.5, "why", 2.9), 0.1),
                true);
        assertThat(type.checkSettings(wrong))
                .extracting(Violation::path, Violation::key)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "(\"/pairs/max\", \"tasktype.settings.max.belowMin\")",
                        "(\"/questionWords/min\", \"tasktype.settings.min.low\")",
                        "(\"/answerWords/max\", \"tasktype.settings.max.high\")",
                        "(\"/types\", \"qa.settings.type.twice\")",
                        "(\"/types\", \"qa.settings.type.form\")",
                        "(\"/targets/scope\", \"qa.settings.scope\")",
                        "(\"/targets/tolerance\", \"qa.settings.share\")",
                        "(\"/targets/types/why\", \"qa.settings.share\")",
                        "(\"/targets/types/whence\", \"qa.settings.target.unknown\")",
                        "(\"/targets/types\", \"qa.settings.targets.sum\")",
                        "(\"/targets/wholePassage\", \"qa.settings.target.noPassage\")");
    }

    @Test
    void contentNeedsAPassageWhereTheProjectHasPassages() {
        QaContent topic = new QaContent(null, null, null, "Lamps", null, "??", null);
        assertThat(type.checkContent(topic, type.defaults()))
                .extracting(Violation::key)
                .containsExactly("qa.content.passage.missing", "tasktype.content.language");
    }

    @Test
    void aPieceOfADocumentBecomesAPassage() {
        QaContent content = type.fromPassage(new Passage("Lamps.pdf", "Text", Map.of("page", 3)))
                .orElseThrow();
        assertThat(Json.write(content))
                .isEqualTo("{\"passage\":\"Text\",\"title\":\"Lamps.pdf\",\"metadata\":{\"page\":3}}");
    }

    @Test
    void titleIsTheFirstThingThatTellsItemsApart() {
        assertThat(type.title(new QaContent("The lamp\n was built", null, null, " ", null, null, null)))
                .isEqualTo("The lamp was built");
        assertThat(type.title(new QaContent("🏮".repeat(500), null, null, null, null, null, null)))
                .isEqualTo("🏮".repeat(119) + "…");
        assertThat(type.title(new QaContent(null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aResultWithAMissingFieldIsRefused() {
        assertThatThrownBy(() -> Json.read("{\"pairs\":[{\"id\":\"p1\",\"question\":\"q\"}]}", QaResult.class))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Json.read("{\"pairs\":null}", QaResult.class)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Json.read("{}", QaResult.class)).isInstanceOf(InvalidInput.class);
    }
}
