package io.groundwork.quality;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.JobId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the items that a filter means. */
@Repository
class ItemSelection {

    private final JdbcClient jdbc;

    ItemSelection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(ProjectId project, ItemFilter filter) {
        Map<String, Object> values = values(project, filter);
        return jdbc.sql("select count(*) from item i where " + where(filter))
                .params(values)
                .query(Long.class)
                .single();
    }

    /** The next ids in their order. */
    List<ItemId> ids(ProjectId project, ItemFilter filter, @Nullable ItemId after, int limit) {
        Map<String, Object> values = values(project, filter);
        values.put("after", after == null ? new UUID(0, 0) : after.value());
        values.put("limit", limit);
        return jdbc.sql("select i.id from item i where i.id > :after and " + where(filter)
                        + " order by i.id limit :limit")
                .params(values)
                .query((row, n) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Those of the ids that are items of the project. */
    Set<ItemId> ofProject(ProjectId project, Collection<ItemId> ids) {
        return new HashSet<>(jdbc.sql("select id from item where project_id = :project and id in (:ids)")
                .param("project", project.value())
                .param("ids", ids.stream().map(ItemId::value).toList())
                .query((row, n) -> new ItemId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Whether the job is a bulk action of the project. */
    boolean isActionOf(ProjectId project, JobId job) {
        return jdbc.sql("select count(*) from background_job where id = ? and project_id = ? and kind = ?")
                        .params(job.value(), project.value(), ItemActionJob.KIND)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static String where(ItemFilter filter) {
        StringBuilder where = new StringBuilder("i.project_id = :project");
        if (filter.state() != null) {
            where.append(" and i.state = :state");
        }
        if (filter.batch() != null) {
            where.append(" and i.batch_id = :batch");
        }
        if (filter.person() != null) {
            where.append(" and exists (select 1 from work_item w where w.item_id = i.id and w.person_id = :person)");
        }
        if (filter.q() != null) {
            where.append(" and (lower(i.title) like :q escape '!' or i.external_id = :exact)");
        }
        if (filter.briefBefore() != null) {
            where.append(
                    """
                     and exists (select 1 from submission s where s.item_id = i.id and s.run = i.run
                      and s.accepted_at is not null and s.brief_submitted < :brief)""");
        }
        return where.toString();
    }

    private static Map<String, Object> values(ProjectId project, ItemFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("project", project.value());
        put(values, "state", filter.state());
        put(values, "batch", filter.batch() == null ? null : filter.batch().value());
        put(values, "person", filter.person() == null ? null : filter.person().value());
        put(values, "q", filter.q() == null ? null : like(filter.q()));
        put(values, "exact", filter.q() == null ? null : filter.q().strip());
        put(values, "brief", filter.briefBefore());
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static String like(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        return "%" + plain + "%";
    }
}
