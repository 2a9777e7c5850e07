package io.groundwork.dataset.reader;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line from the reading program.
 *
 * @param kind {@code title}, {@code heading}, {@code paragraph}, {@code end} or {@code refused}
 * @param text the text, or the key of the refusal
 * @param level 1..6 for headings, else 0
 * @param page counted from 1, 0 where the format has no pages
 * @param arguments of the refusal
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Message(String kind, @Nullable String text, int level, int page, @Nullable List<Object> arguments) {

    static Message title(String text) {
        return new Message("title", text, 0, 0, null);
    }

    static Message heading(int level, String text, int page) {
        return new Message("heading", text, level, page, null);
    }

    static Message paragraph(String text, int page) {
        return new Message("paragraph", text, 0, page, null);
    }

    static Message end() {
        return new Message("end", null, 0, 0, null);
    }

    static Message refused(ReadingFailed failure) {
        return new Message("refused", failure.key(), 0, 0, failure.arguments());
    }
}
