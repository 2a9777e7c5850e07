package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a project are wanted; null fields don't narrow.
 *
 * @param person who has or had a piece of work on the item
 * @param q part of the title, or the whole external id
 * @param briefBefore accepted under a brief older than this version
 */
public record ItemFilter(
        @Nullable ItemState state,
        @Nullable BatchId batch,
        @Nullable PersonId person,
        @Nullable String q,
        @Nullable Integer briefBefore) {

    /** A filter that asks nothing of the brief. */
    public ItemFilter(
            @Nullable ItemState state, @Nullable BatchId batch, @Nullable PersonId person, @Nullable String q) {
        this(state, batch, person, q, null);
    }

    /** All items. */
    public static ItemFilter all() {
        return new ItemFilter(null, null, null, null);
    }

    /** Items accepted under a brief older than this version. */
    public static ItemFilter acceptedBefore(int brief) {
        return new ItemFilter(ItemState.ACCEPTED, null, null, null, brief);
    }

    Map<String, ?> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", String.valueOf(state));
        fields.put("batch", String.valueOf(batch));
        fields.put("person", String.valueOf(person));
        fields.put("q", String.valueOf(q));
        fields.put("briefBefore", String.valueOf(briefBefore));
        return fields;
    }
}
