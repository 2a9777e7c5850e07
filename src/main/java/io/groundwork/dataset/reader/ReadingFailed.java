package io.groundwork.dataset.reader;

import java.util.List;

/** A document that can't be read, with the key of the line in the report. */
final class ReadingFailed extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    ReadingFailed(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
