package io.groundwork.tasktype.check;

import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the content of an item: lengths, its language and whatever a type finds itself. */
public final class ContentChecks {

    /** The most characters of a long text: a passage, a prompt, a response. */
    public static final int TEXT_LENGTH = 200_000;

    private static final int LINE_LENGTH = 1_000;
    private static final int ID_LENGTH = 200;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    private final List<Violation> violations = new ArrayList<>();

    public ContentChecks say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, key, arguments));
        return this;
    }

    /** A long text, see {@link #TEXT_LENGTH}. */
    public ContentChecks text(String path, @Nullable String text) {
        return atMost(path, text, TEXT_LENGTH);
    }

    /** A title, a source or the like. */
    public ContentChecks line(String path, @Nullable String text) {
        return atMost(path, text, LINE_LENGTH);
    }

    /** An id of another system. */
    public ContentChecks externalId(@Nullable String id) {
        return atMost("/externalId", id, ID_LENGTH);
    }

    /** A language tag such as {@code pt-BR}. */
    public ContentChecks language(@Nullable String tag) {
        return tag == null || LANGUAGE.matcher(tag).matches()
                ? this
                : say("/language", "tasktype.content.language", tag);
    }

    private ContentChecks atMost(String path, @Nullable String text, int length) {
        return text == null || text.length() <= length ? this : say(path, "tasktype.content.long", length);
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}
