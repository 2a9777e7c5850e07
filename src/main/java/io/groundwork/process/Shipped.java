package io.groundwork.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.core.io.Resource;

/** A file of the processes folder. */
record Shipped(String name, String text) {

    static Shipped read(Resource file) {
        try {
            return new Shipped(
                    Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A diagram's key: its file's name without the ending. */
    String key() {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
