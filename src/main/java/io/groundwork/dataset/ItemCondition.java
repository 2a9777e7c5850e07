package io.groundwork.dataset;

import io.groundwork.shared.ProjectId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as a condition of SQL on the rows {@code i} of items, with its parameters by name. */
final class ItemCondition {

    private final StringBuilder sql = new StringBuilder("i.project_id = :project");
    private final Map<String, Object> parameters = new HashMap<>();

    private ItemCondition(ProjectId project) {
        parameters.put("project", project.value());
    }

    static ItemCondition of(ProjectId project, ItemFilter filter) {
        ItemCondition condition = new ItemCondition(project);
        condition.and(
                " and i.state = :state",
                "state",
                filter.state() == null ? null : filter.state().wire());
        condition.and(
                " and i.batch_id = :batch",
                "batch",
                filter.batch() == null ? null : filter.batch().value());
        condition.and(
                " and exists (select 1 from work_item w where w.item_id = i.id and w.person_id = :person)",
                "person",
                filter.person() == null ? null : filter.person().value());
        condition.titled(filter.q());
        condition.and(
                " and exists (select 1 from submission s where s.item_id = i.id and s.run = i.run"
                        + " and s.accepted_at is not null and s.brief_submitted < :brief)",
                "brief",
                filter.briefBefore());
        return condition;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void titled(@Nullable String q) {
        if (q != null && !q.isBlank()) {
            and(
                    " and (lower(i.title) like :text escape '!' or i.external_id = :exact)",
                    "text",
                    "%" + literal(q.strip()) + "%");
            parameters.put("exact", q.strip());
        }
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            parameters.put(name, value);
        }
    }

    private static String literal(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
