package io.groundwork.dataset.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemState;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.UnreadableId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which items are shown, as the address of the page says it.
 *
 * @param after the cursor of the page before, null on the first page
 */
record ItemAddress(String path, ItemFilter filter, @Nullable String after) {

    /** What the page at hand asks for; what can't be read narrows nothing. */
    static ItemAddress here() {
        Location location = UI.getCurrent().getInternals().getActiveViewLocation();
        Map<String, List<String>> query = location.getQueryParameters().getParameters();
        ItemFilter filter = new ItemFilter(
                read(query, "state", ItemState::of),
                read(query, "batch", BatchId::of),
                read(query, "person", PersonId::of),
                read(query, "q", text -> text));
        return new ItemAddress(location.getPath(), filter, read(query, "after", text -> text));
    }

    /** Goes to the same list with other filters, from its start. */
    void go(ItemFilter other) {
        navigate(new ItemAddress(path, other, null));
    }

    /** Goes on in the same list. */
    void go(@Nullable String cursor) {
        navigate(new ItemAddress(path, filter, cursor));
    }

    private static void navigate(ItemAddress to) {
        UI.getCurrent().navigate(to.path, QueryParameters.simple(to.query()));
    }

    private Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "state", filter.state() == null ? null : filter.state().wire());
        put(query, "batch", filter.batch());
        put(query, "person", filter.person());
        put(query, "q", filter.q());
        put(query, "after", after);
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString());
        }
    }

    private static <T> @Nullable T read(Map<String, List<String>> query, String name, Function<String, T> reader) {
        try {
            List<String> values = query.getOrDefault(name, List.of());
            return values.isEmpty() || values.get(0).isBlank() ? null : reader.apply(values.get(0));
        } catch (UnreadableId | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
