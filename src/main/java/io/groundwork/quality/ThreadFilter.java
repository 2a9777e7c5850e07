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
 * @param kind remark or question, or null for both
 */
public record ThreadFilter(ProjectId project, @Nullable ItemId item, @Nullable Boolean open, @Nullable String kind) {

    public ThreadFilter(ProjectId project, @Nullable ItemId item, @Nullable Boolean open) {
        this(project, item, open, null);
    }

    /** The questions that wait for an answer. */
    public static ThreadFilter openQuestions(ProjectId project) {
        return new ThreadFilter(project, null, true, "question");
    }

    /** What a cursor of this list belongs to. */
    Map<String, ?> cursorFilters() {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("project", project);
        filters.put("item", String.valueOf(item));
        filters.put("open", String.valueOf(open));
        filters.put("kind", String.valueOf(kind));
        return filters;
    }
}
