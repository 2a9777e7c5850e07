package io.groundwork.process.gate;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.List;
import java.util.Map;

/** The gate does not let this diagram in; each violation names an element and says how to mend it. */
public final class DiagramRefused extends GroundworkException {

    DiagramRefused(String resource, List<Finding> findings) {
        super(
                FailureKind.INVALID,
                "diagram-refused",
                Map.of("resource", resource, "count", findings.size()),
                findings.stream().map(Finding::asViolation).toList());
    }
}
