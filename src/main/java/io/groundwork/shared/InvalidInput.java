package io.groundwork.shared;

import java.util.List;
import java.util.Map;

/** The input breaks rules that the caller can put right; each violation names its part. */
public final class InvalidInput extends GroundworkException {

    public InvalidInput(List<Violation> violations) {
        super(FailureKind.INVALID, "invalid-input", Map.of("count", violations.size()), violations);
    }

    public static InvalidInput of(String path, String key, Object... arguments) {
        return new InvalidInput(List.of(Violation.of(path, key, arguments)));
    }
}
