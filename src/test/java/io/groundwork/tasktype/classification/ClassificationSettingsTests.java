package io.groundwork.tasktype.classification;

import static io.groundwork.tasktype.classification.Answers.KINDS;
import static io.groundwork.tasktype.classification.Answers.TONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Violation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets and labels that a manager can ask for. */
class ClassificationSettingsTests {

    private static List<String> found(LabelSet... sets) {
        return ClassificationSettingsChecks.of(new ClassificationSettings(List.of(sets))).stream()
                .map(violation ->
                        violation.path() + " " + violation.key().replaceFirst("classification\\.settings\\.", ""))
                .toList();
    }

    private static LabelSet set(String id, String name, boolean multiple, Label... labels) {
        return new LabelSet(id, name, multiple, true, List.of(labels));
    }

    private static Label label(String id, String name) {
        return Label.plain(id, name, null);
    }

    private static Label judging(String id, boolean good) {
        return new Label(id, id, null, false, false, good);
    }

    @Test
    void takesSeveralSets() {
        assertThat(found(TONE, KINDS)).isEmpty();
    }

    @Test
    void needsSetsAndLabelsToChooseFrom() {
        assertThat(found()).containsExactly("/sets sets.few");
        assertThat(found(set("a", "A", false, label("x", "X")))).containsExactly("/sets/a/labels labels.few");
        assertThat(found(set("a", "A", true, label("x", "X")))).isEmpty();
        Label[] many =
                IntStream.range(0, 41).mapToObj(n -> label("x" + n, "X" + n)).toArray(Label[]::new);
        assertThat(found(set("a", "A", true, many))).containsExactly("/sets/a/labels labels.many");
    }

    @Test
    void tellsSetsAndLabelsApart() {
        assertThat(found(TONE, TONE)).contains("/sets set.twice", "/sets set.sameName");
        assertThat(found(set("a", "A", true, label("x", "X"), label("x", " X "), label("y", "X"))))
                .containsExactly(
                        "/sets/a/labels label.twice", "/sets/a/labels label.sameName", "/sets/a/labels label.sameName");
    }

    @Test
    void needsNames() {
        assertThat(found(set("a", " ", true, label("x", ""), Label.plain("y", "Y", "long ".repeat(101)))))
                .containsExactly(
                        "/sets/a/name name.missing",
                        "/sets/a/labels/x/name name.missing",
                        "/sets/a/labels/y/description long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "two_words", "-a", "a-", "source", "img-ref", "a-metadata-b", "ä"})
    void refusesKeysOfSetsThatNameNoManifestAttribute(String id) {
        assertThat(found(set(id, "A", true, label("x", "X")))).containsExactly("/sets/" + id + "/id set.key");
    }

    @Test
    void takesKeysWithHyphensAndDigits() {
        assertThat(found(set("tone-2--b", "A", true, label("not_toxic-1", "X"))))
                .isEmpty();
        assertThat(found(set("a", "A", true, label("x y", "X")))).containsExactly("/sets/a/labels/x y/id label.key");
    }

    @Test
    void letsOneSingleChoiceSayGoodAndBad() {
        LabelSet one = set("a", "A", false, judging("yes", true), judging("no", false), label("x", "X"));
        assertThat(found(one)).isEmpty();
        assertThat(found(one, set("b", "B", false, judging("yes", true), judging("no", false))))
                .containsExactly("/sets/b/labels good.twice");
        assertThat(found(set("a", "A", true, judging("yes", true), judging("no", false))))
                .containsExactly("/sets/a/labels good.multiple");
        assertThat(found(set("a", "A", false, judging("yes", true), label("x", "X"))))
                .containsExactly("/sets/a/labels good.both");
    }

    @Test
    void saysWhatIsTooMuch() {
        assertThat(ClassificationSettingsChecks.of(new ClassificationSettings(List.of())))
                .containsExactly(Violation.of("/sets", "classification.settings.sets.few", 1));
    }

    @Test
    void theFormShowsWhatItReads() {
        ClassificationSettingsForm form = new ClassificationSettingsForm();
        assertThat(form.read()).isEqualTo(ClassificationSettings.DEFAULTS);
        ClassificationSettings other = new ClassificationSettings(List.of(KINDS, TONE));
        form.show(other);
        assertThat(form.read()).isEqualTo(other);
    }
}
