package io.groundwork.tasktype.check;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.text.Span;
import java.util.Optional;

/** Whether spans lie inside a text and say what stands there. */
public final class SpanChecks {

    private final String text;
    private final int length;

    public SpanChecks(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
    }

    /** What is wrong with a span, said at a path. */
    public Optional<Violation> check(String path, Span span) {
        if (span.start() < 0 || span.end() <= span.start() || span.end() > length) {
            return Optional.of(Violation.of(path, "tasktype.check.span.outside", span.start(), span.end(), length));
        }
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.end() - span.start());
        return text.substring(start, end).equals(span.text())
                ? Optional.empty()
                : Optional.of(Violation.of(path, "tasktype.check.span.text", span.start(), span.end()));
    }
}
