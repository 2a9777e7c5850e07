package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds settings, answers and results on one text for tests. */
final class Answers {

    static final String TEXT = "The soup 🍲 was cold, and you are a clown.";
    static final ClassificationContent CONTENT = new ClassificationContent(TEXT, "How was dinner?", "soup", "en", null);

    /** One label of a single choice that is required; rude ones with why and where. */
    static final LabelSet TONE = new LabelSet(
            "tone",
            "Tone",
            false,
            true,
            List.of(
                    new Label("calm", "Calm", null, false, false, true),
                    new Label("rude", "Rude", "Attacks somebody.", true, true, false),
                    Label.plain("odd", "Odd", null)));

    /** Any number of labels. */
    static final LabelSet KINDS = new LabelSet(
            "kinds",
            "Kinds",
            true,
            false,
            List.of(Label.plain("insult", "Insult", null), Label.plain("threat", "Threat", null)));

    static final ClassificationSettings SETTINGS = new ClassificationSettings(List.of(TONE, KINDS));
    static final SetAnswer RUDE = new SetAnswer(List.of("rude"), "Calls names.", List.of(span("you are a clown")));

    private Answers() {}

    static SetAnswer chose(String... labels) {
        return new SetAnswer(List.of(labels), null, List.of());
    }

    static Span span(String text) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(text));
        return new Span(start, start + text.codePointCount(0, text.length()), text);
    }

    static ClassificationResult result(SetAnswer tone) {
        return new ClassificationResult(Map.of("tone", tone));
    }

    static ClassificationResult result(SetAnswer tone, SetAnswer kinds) {
        Map<String, SetAnswer> sets = new LinkedHashMap<>();
        sets.put("tone", tone);
        sets.put("kinds", kinds);
        return new ClassificationResult(sets);
    }
}
