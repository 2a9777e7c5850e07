package io.groundwork.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request. */
record Call(String method, String path, Map<String, String> headers, @Nullable String body) {

    static Call json(String method, String path, @Nullable String body) {
        return new Call(method, path, Map.of("Content-Type", "application/json", "If-Match", "*"), body);
    }
}
