package io.groundwork.shared;

import java.util.List;

/**
 * One thing wrong with one part of an input.
 *
 * @param path the part by id, {@code ""} for the whole, e.g. {@code /pairs/p2/answer}
 * @param key the stable key; its message is found under this key in the bundle
 * @param arguments what stands for {@code {0}}, {@code {1}} ... in the message
 */
public record Violation(String path, String key, List<Object> arguments) {

    public static Violation of(String path, String key, Object... arguments) {
        return new Violation(path, key, List.of(arguments));
    }
}
