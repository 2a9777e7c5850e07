package io.groundwork.quality;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.Violation;
import java.util.List;
import java.util.Map;

/** The results of a batch are not distributed as the brief asks; each violation names an item to send back. */
public final class BatchMissesTarget extends GroundworkException {

    public BatchMissesTarget(String categories, List<Violation> items) {
        super(
                FailureKind.CONFLICT,
                "batch-misses-target",
                Map.of("categories", categories, "items", items.size()),
                items);
    }
}
