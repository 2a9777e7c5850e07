package io.groundwork.quality;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which threads of a project to list.
 *
 * @param open only open ones, only closed ones, or null for both
 */
public record ThreadFilter(ProjectId project, @Nullable ItemId item, @Nullable Boolean open) {

    /** What a cursor of this list belongs to. */
    Map<String, ?> cursorFilters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("project", project);
        filters.put("item", String.valueOf(item));
        filters.put("open", String.valueOf(open));
        return filters;
    }
}
