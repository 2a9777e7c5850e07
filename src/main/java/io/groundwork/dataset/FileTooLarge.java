package io.groundwork.dataset;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** A file is larger than this installation takes. */
public final class FileTooLarge extends GroundworkException {

    public FileTooLarge(long limit) {
        super(FailureKind.TOO_LARGE, "file-too-large", Map.of("megabytes", limit >> 20));
    }
}
