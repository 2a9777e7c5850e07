package io.groundwork.dataset;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the rows of items. */
@Repository
class ItemRows {

    private final JdbcClient jdbc;
    private final OnceATransaction<ItemId, Item> read = new OnceATransaction<>();
    private final OnceATransaction<ItemId, Item> locked = new OnceATransaction<>();

    ItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Item> find(ItemId id) {
        return read.find(id, () -> jdbc.sql("select * from item where id = ?")
                .param(id.value())
                .query(ItemRows::item)
                .optional());
    }

    Map<ItemId, String> titles(Collection<ItemId> ids) {
        Map<ItemId, String> titles = new HashMap<>();
        jdbc.sql("select id, title from item where id in (:ids)")
                .param("ids", ids.stream().map(ItemId::value).toList())
                .query(row -> {
                    titles.put(new ItemId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return titles;
    }

    /** The item, kept from being changed by others until the transaction ends. */
    Item lock(ItemId id) {
        Item item = locked.find(id, () -> jdbc.sql("select * from item where id = ? for update")
                        .param(id.value())
                        .query(ItemRows::item)
                        .optional())
                .orElseThrow(() -> new NotFound(id));
        read.know(id, item);
        return item;
    }

    /** Waiting items of the batch, best first, unlocked; the order names the whole index, else H2 sorts all rows. */
    List<Place> waiting(BatchId batch, boolean prioritised, int limit, int skipped) {
        return jdbc.sql(
                        """
                        select id, priority from item
                        where batch_id = ? and state = 'waiting' and priority %s 0
                        order by batch_id, state, priority desc, id limit ? offset ?"""
                                .formatted(prioritised ? ">" : "<="))
                .params(batch.value(), limit, skipped)
                .query((row, n) -> new Place(new ItemId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list();
    }

    /** Those of the items that still wait and nobody else has locked, now locked, in no order. */
    List<Item> lockWaiting(List<ItemId> ids) {
        List<Item> items = jdbc.sql(
                        "select * from item where id in (:ids) and state = 'waiting' for update skip locked")
                .param("ids", ids.stream().map(ItemId::value).toList())
                .query(ItemRows::item)
                .list();
        items.forEach(this::knowLocked);
        return items;
    }

    /** Moves an item that the caller has locked. */
    void move(Item item, ItemState state, int run, @Nullable String holdReason, OffsetDateTime at) {
        knowLocked(item.moved(state, run, holdReason, at));
        jdbc.sql("update item set state = :state, run = :run, hold_reason = :reason, changed_at = :at where id = :id")
                .param("state", state.wire())
                .param("run", run)
                .param("reason", holdReason)
                .param("at", at)
                .param("id", item.id().value())
                .update();
    }

    void prioritise(ItemId id, int priority, OffsetDateTime at) {
        forget(id);
        jdbc.sql("update item set priority = ?, changed_at = ? where id = ?")
                .params(priority, at, id.value())
                .update();
    }

    int countSkip(ItemId id, OffsetDateTime at) {
        forget(id);
        jdbc.sql("update item set skips = skips + 1, changed_at = ? where id = ?")
                .params(at, id.value())
                .update();
        return jdbc.sql("select skips from item where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    Map<ItemState, Long> countByState(ProjectId project, @Nullable BatchId batch) {
        String inBatch = batch == null ? "" : " and batch_id = :batch";
        JdbcClient.StatementSpec counts = jdbc.sql(
                        "select state, count(*) from item where project_id = :project" + inBatch + " group by state")
                .param("project", project.value());
        Map<ItemState, Long> byState = new EnumMap<>(ItemState.class);
        (batch == null ? counts : counts.param("batch", batch.value()))
                .query((row, n) -> byState.put(ItemState.of(row.getString(1)), row.getLong(2)))
                .list();
        return byState;
    }

    private void knowLocked(Item item) {
        locked.know(item.id(), item);
        read.know(item.id(), item);
    }

    private void forget(ItemId id) {
        read.forget(id);
        locked.forget(id);
    }

    /** Where an item stands in its batch's queue. */
    record Place(ItemId item, int priority) {}

    static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new BatchId(row.getObject("batch_id", UUID.class)),
                row.getString("external_id"),
                row.getString("title"),
                row.getString("content"),
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
