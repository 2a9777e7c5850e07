package io.groundwork.work;

import io.groundwork.shared.ItemId;

/** What the diagram's last steps do to an item, in the engine's transaction. */
public interface ItemOutcomes {

    /** Accepts the item: the latest result of each slot is what releases take. */
    void accept(ItemId item, int run);

    void withdraw(ItemId item, int run);
}
