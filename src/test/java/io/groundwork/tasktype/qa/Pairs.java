package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.qa.QaResult.Pair;
import io.groundwork.tasktype.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds pairs on one passage for tests. */
final class Pairs {

    static final String PASSAGE = "The lamp 🏮 was built in 1871 of red stone. It stands north of the pier.";
    static final QaContent CONTENT = new QaContent(PASSAGE, "Lamp", null, null, null, null, null);

    private Pairs() {}

    static QaResult of(Pair... pairs) {
        return new QaResult(List.of(pairs));
    }

    static Pair aPair(String id) {
        return new Pair(id, "When was the lamp built?", "In 1871.", "when", false, List.of(span("built in 1871")));
    }

    static Pair with(Pair pair, String question, String answer) {
        return new Pair(pair.id(), question, answer, pair.type(), pair.wholePassage(), pair.spans());
    }

    static Pair typed(Pair pair, String type) {
        return new Pair(pair.id(), pair.question(), pair.answer(), type, pair.wholePassage(), pair.spans());
    }

    static Pair on(Pair pair, Span... spans) {
        return new Pair(pair.id(), pair.question(), pair.answer(), pair.type(), false, List.of(spans));
    }

    static Pair onAll(Pair pair) {
        return new Pair(pair.id(), pair.question(), pair.answer(), pair.type(), true, List.of());
    }

    static Span span(String text) {
        int start = PASSAGE.codePointCount(0, PASSAGE.indexOf(text));
        return new Span(start, start + text.codePointCount(0, text.length()), text);
    }

    /** So many pairs of these types, in turn. */
    static QaResult typed(String... types) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            pairs.add(typed(aPair("p" + (i + 1)), types[i]));
        }
        return new QaResult(pairs);
    }
}
