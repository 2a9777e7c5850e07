package io.groundwork.dataset;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.ItemId;
import java.util.Map;

/** The item is in a state from which this step cannot be made. */
public final class ItemNotInState extends GroundworkException {

    ItemNotInState(ItemId id, ItemState state, String step) {
        super(FailureKind.CONFLICT, "item-not-in-state", Map.of("item", id, "state", state.wire(), "step", step));
    }
}
