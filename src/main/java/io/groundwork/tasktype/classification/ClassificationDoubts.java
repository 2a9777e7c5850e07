package io.groundwork.tasktype.classification;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.Haste;
import io.groundwork.tasktype.text.Span;
import io.groundwork.tasktype.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What is unlikely about a result that meets the brief: faster than anybody reads, reasons that only repeat the label. */
final class ClassificationDoubts {

    private static final int LONG_TEXT = 30;

    private final ClassificationContent content;
    private final List<Violation> doubts = new ArrayList<>();

    private ClassificationDoubts(ClassificationContent content) {
        this.content = content;
    }

    static List<Violation> of(
            ClassificationResult result,
            ClassificationSettings settings,
            ClassificationContent content,
            Duration active) {
        ClassificationDoubts doubts = new ClassificationDoubts(content);
        Haste.doubt(Stream.of(content.asked(), content.body()), active).ifPresent(doubts.doubts::add);
        settings.sets().forEach(set -> doubts.answer(set, result.of(set)));
        return List.copyOf(doubts.doubts);
    }

    private void say(String path, String key, Object... arguments) {
        doubts.add(Violation.of(path, "classification.doubt." + key, arguments));
    }

    private void answer(LabelSet set, SetAnswer answer) {
        if (!answer.why().isEmpty() && repeats(set, answer)) {
            say(set.path() + "/reason", "reason.repeats");
        }
        for (Span span : answer.spans()) {
            if (Words.count(content.body()) >= LONG_TEXT
                    && span.text().strip().equals(content.body().strip())) {
                say(set.path() + "/spans", "spans.everything");
            }
        }
    }

    /** Whether the reason has no word that is not in the name of the set or of a label. */
    private static boolean repeats(LabelSet set, SetAnswer answer) {
        Set<String> known = new HashSet<>(words(set.name()));
        set.labels().forEach(label -> known.addAll(words(label.name())));
        return known.containsAll(words(answer.why()));
    }

    private static List<String> words(String text) {
        return Words.of(text.toLowerCase(Locale.ROOT));
    }
}
