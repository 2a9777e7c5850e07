package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads pages of items by key. The order names every column of the index it runs along, the constant ones too, else H2
 * sorts all that match. Who worked on an item is read from the projection of the queue.
 */
@Repository
class ItemListing {

    private static final String COLUMNS =
            """
            select i.id, i.batch_id, i.external_id, i.title, i.language, i.sensitivity, i.priority, i.state, i.run,
              i.hold_reason, i.created_at, i.changed_at from item i where\s""";

    private final JdbcClient jdbc;

    ItemListing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ItemRow> find(ProjectId project, ItemFilter filter, @Nullable ItemId last, int limit) {
        ItemCondition condition = ItemCondition.of(project, filter);
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        if (last != null) {
            parameters.put("last", last.value());
        }
        parameters.put("limit", limit);
        return jdbc.sql(COLUMNS + condition.sql() + (last == null ? "" : " and i.id > :last") + " order by "
                        + order(filter) + " limit :limit")
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    /** The unfinished pieces of work on the items, by slot. */
    Map<ItemId, List<Standing>> standing(ProjectId project, Collection<ItemId> items) {
        Map<ItemId, List<Standing>> standing = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql(
                            """
                            select w.item_id, w.kind, w.round, w.person_id from work_item w
                            where w.item_id in (:items) and w.project_id = :project
                              and w.state in ('open', 'reserved', 'leased', 'parked') order by w.item_id, w.slot""")
                    .param("items", items.stream().map(ItemId::value).toList())
                    .param("project", project.value())
                    .query(row -> {
                        standing.computeIfAbsent(new ItemId(row.getObject(1, UUID.class)), id -> new ArrayList<>())
                                .add(place(row));
                    });
        }
        return standing;
    }

    private static Standing place(ResultSet row) throws SQLException {
        UUID person = row.getObject(4, UUID.class);
        return new Standing(row.getString(2), row.getInt(3), person == null ? null : new PersonId(person));
    }

    private static String order(ItemFilter filter) {
        if (filter.state() != null) {
            return "i.project_id, i.state, i.id";
        }
        return filter.batch() != null ? "i.batch_id, i.id" : "i.project_id, i.id";
    }

    private static ItemRow row(ResultSet row) throws SQLException {
        return new ItemRow(
                new ItemId(row.getObject("id", UUID.class)),
                new BatchId(row.getObject("batch_id", UUID.class)),
                row.getString("external_id"),
                row.getString("title"),
                row.getString("language"),
                row.getInt("sensitivity"),
                row.getInt("priority"),
                ItemState.of(row.getString("state")),
                row.getInt("run"),
                row.getString("hold_reason"),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class));
    }
}
