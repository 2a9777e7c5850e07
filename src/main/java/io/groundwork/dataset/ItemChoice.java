package io.groundwork.dataset;

import io.groundwork.shared.ItemId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a list are meant: the marked ones, or all that the list would show.
 *
 * @param ids the marked items, empty when the filter says which
 * @param filter all items that match it, null when the ids say which
 */
public record ItemChoice(Set<ItemId> ids, @Nullable ItemFilter filter) {

    /** Whether nothing is chosen. */
    public boolean isEmpty() {
        return filter == null && ids.isEmpty();
    }
}
