package io.groundwork.work;

import io.groundwork.dataset.ItemState;
import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.ItemId;
import java.util.Map;

/** The item is not in a state in which this can be done with it. */
final class WrongItemState extends GroundworkException {

    WrongItemState(ItemId id, ItemState state, String action) {
        super(
                FailureKind.CONFLICT,
                "wrong-item-state",
                Map.of("id", id.toString(), "state", Wire.of(state), "action", action));
    }
}
