package io.groundwork.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a line or a whole file was not imported.
 *
 * @param line counted from 1: the line of a text file, the entry of a JSON list; null where the whole file is meant
 * @param path the field of the row that is wrong, {@code ""} for the whole
 * @param key its message is found under this key
 * @param arguments what stands for {@code {0}}, {@code {1}} ... in the message
 */
public record Rejection(@Nullable String file, @Nullable Long line, String path, String key, List<Object> arguments) {

    public static Rejection of(@Nullable String file, @Nullable Long line, String key, Object... arguments) {
        return new Rejection(file, line, "", key, List.of(arguments));
    }
}
