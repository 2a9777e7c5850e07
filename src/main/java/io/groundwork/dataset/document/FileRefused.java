package io.groundwork.dataset.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file, or the rest of it, can't be imported; becomes one line of the report. */
public final class FileRefused extends RuntimeException {

    private final @Nullable Long line;
    private final String key;
    private final transient List<Object> arguments;

    public FileRefused(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public FileRefused(@Nullable Long line, String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.line = line;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public @Nullable Long line() {
        return line;
    }

    /** The key of the message, {@code dataset.reject....}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
