package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.qa.QaResult.Pair;
import io.groundwork.tasktype.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where an answer stands word for word: inside the pair's spans, or in the passage where it has none. */
final class AnswerInPassage {

    private AnswerInPassage() {}

    /** One answer for each span that holds it, or nothing. */
    static Optional<List<SquadFile.Answer>> find(String passage, Pair pair) {
        String answer = pair.answer().strip();
        if (answer.isEmpty() || pair.question().isBlank()) {
            return Optional.empty();
        }
        List<SquadFile.Answer> found = new ArrayList<>();
        for (Span span : pair.spans()) {
            add(found, answer, span.text(), span.start());
        }
        if (pair.spans().isEmpty()) {
            add(found, answer, passage, 0);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static void add(List<SquadFile.Answer> found, String answer, String text, int offset) {
        int at = text.indexOf(answer);
        if (at >= 0) {
            SquadFile.Answer one = new SquadFile.Answer(answer, offset + text.codePointCount(0, at));
            if (!found.contains(one)) {
                found.add(one);
            }
        }
    }
}
