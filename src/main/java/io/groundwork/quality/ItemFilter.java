package io.groundwork.quality;

import io.groundwork.dataset.ItemState;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.PersonId;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a project are meant.
 *
 * @param state one of the item states, in lower case
 * @param person who has or had a piece of work on the item
 * @param q part of the title, or the whole external id
 * @param briefBefore accepted under a brief older than this version
 */
public record ItemFilter(
        @Nullable String state,
        @Nullable BatchId batch,
        @Nullable PersonId person,
        @Nullable String q,
        @Nullable Integer briefBefore) {

    /** Every item. */
    public static ItemFilter all() {
        return new ItemFilter(null, null, null, null, null);
    }

    /** Items accepted under a brief older than this version. */
    public static ItemFilter acceptedBefore(int brief) {
        return new ItemFilter("accepted", null, null, null, brief);
    }

    boolean readable() {
        return state == null
                || Arrays.stream(ItemState.values())
                        .anyMatch(known -> known.name().toLowerCase(Locale.ROOT).equals(state));
    }
}
