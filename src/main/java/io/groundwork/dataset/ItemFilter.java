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
 * @param text part of the title, or the whole external id
 */
public record ItemFilter(
        @Nullable ItemState state, @Nullable BatchId batch, @Nullable PersonId person, @Nullable String text) {

    /** All items. */
    public static ItemFilter all() {
        return new ItemFilter(null, null, null, null);
    }

    Map<String, ?> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", String.valueOf(state));
        fields.put("batch", String.valueOf(batch));
        fields.put("person", String.valueOf(person));
        fields.put("text", String.valueOf(text));
        return fields;
    }
}
