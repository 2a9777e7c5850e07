package io.groundwork.dataset;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds items by their key, page by page. */
@Repository
class StoredItemSelection implements ItemSelection {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    StoredItemSelection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(ProjectId project, ItemFilter filter) {
        ItemCondition condition = ItemCondition.of(project, filter);
        return jdbc.sql("select count(*) from item i where " + condition.sql())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    @Override
    public List<ItemId> ids(ProjectId project, ItemFilter filter, @Nullable ItemId after, int limit) {
        ItemCondition condition = ItemCondition.of(project, filter);
        return jdbc.sql("select i.id from item i where i.id > :after and " + condition.sql()
                        + " order by i.id limit :limit")
                .params(condition.parameters())
                .param("after", after == null ? FIRST : after.value())
                .param("limit", limit)
                .query((row, n) -> new ItemId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    public Set<ItemId> ofProject(ProjectId project, Collection<ItemId> ids) {
        return new HashSet<>(jdbc.sql("select id from item where project_id = :project and id in (:ids)")
                .param("project", project.value())
                .param("ids", ids.stream().map(ItemId::value).toList())
                .query((row, n) -> new ItemId(row.getObject(1, UUID.class)))
                .list());
    }
}
