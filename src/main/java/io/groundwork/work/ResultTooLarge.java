package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** A result is longer than any piece of work needs. */
final class ResultTooLarge extends GroundworkException {

    ResultTooLarge(int most) {
        super(FailureKind.TOO_LARGE, "result-too-large", Map.of("most", most));
    }
}
