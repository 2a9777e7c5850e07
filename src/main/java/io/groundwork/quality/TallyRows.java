package io.groundwork.quality;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what results add to the distribution of their batch. Each item has its own row; the sums lie in 16 rows a category,
 * so that people who hand in at the same time rarely wait for each other.
 */
@Repository
class TallyRows {

    /** The name under which all that was counted is summed. */
    private static final String TOTAL = "";

    private static final int SHARDS = 16;

    private final JdbcClient jdbc;

    TallyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the item's row, which is made where there is none. */
    void lock(ItemId item, ProjectId project, BatchId batch) {
        jdbc.sql(
                        """
                        insert into item_tally (item_id, project_id, batch_id, total, counts) values (?, ?, ?, 0, '{}')
                        on conflict do nothing""")
                .params(item.value(), project.value(), batch.value())
                .update();
        jdbc.sql("select total from item_tally where item_id = ? for update")
                .param(item.value())
                .query(Integer.class)
                .single();
    }

    /** Puts the item's counts in place of what they were; the row must be locked. */
    void replace(ItemId item, BatchId batch, Tally now) {
        Tally before = jdbc.sql("select total, counts from item_tally where item_id = ?")
                .param(item.value())
                .query((row, n) -> new Tally(row.getInt(1), counts(row.getString(2))))
                .single();
        if (before.equals(now)) {
            return;
        }
        jdbc.sql("update item_tally set total = ?, counts = ? where item_id = ?")
                .params(now.total(), Json.write(now.counts()), item.value())
                .update();
        int shard = Math.floorMod(item.value().hashCode(), SHARDS);
        difference(before, now).forEach((category, change) -> add(batch, category, shard, change));
    }

    /** The sums of the batch. */
    Tally sum(BatchId batch) {
        Map<String, Integer> sums = new HashMap<>();
        jdbc.sql("select category, sum(n) as n from batch_tally where batch_id = ? group by category")
                .param(batch.value())
                .query(row -> {
                    sums.put(row.getString("category"), row.getInt("n"));
                });
        Integer total = sums.remove(TOTAL);
        return new Tally(total == null ? 0 : total, sums);
    }

    /** The items of the batch that were counted, in the order of their ids. */
    List<ItemTally> items(BatchId batch) {
        return jdbc.sql(
                        "select item_id, total, counts from item_tally where batch_id = ? and total > 0 order by item_id")
                .param(batch.value())
                .query((row, n) -> new ItemTally(
                        new ItemId(row.getObject(1, UUID.class)), new Tally(row.getInt(2), counts(row.getString(3)))))
                .list();
    }

    /** What one item adds. */
    record ItemTally(ItemId item, Tally tally) {

        int of(String category) {
            return tally.counts().getOrDefault(category, 0);
        }
    }

    private void add(BatchId batch, String category, int shard, int change) {
        if (increase(batch, category, shard, change) == 0) {
            jdbc.sql(
                            "insert into batch_tally (batch_id, category, shard, n) values (?, ?, ?, 0) on conflict do nothing")
                    .params(batch.value(), category, shard)
                    .update();
            increase(batch, category, shard, change);
        }
    }

    private int increase(BatchId batch, String category, int shard, int change) {
        return jdbc.sql("update batch_tally set n = n + ? where batch_id = ? and category = ? and shard = ?")
                .params(change, batch.value(), category, shard)
                .update();
    }

    /** In the order of categories, so that two transactions never wait for each other in a circle. */
    private static SortedMap<String, Integer> difference(Tally before, Tally now) {
        SortedMap<String, Integer> change = new TreeMap<>();
        change.put(TOTAL, now.total() - before.total());
        now.counts().forEach((category, n) -> change.merge(category, n, Integer::sum));
        before.counts().forEach((category, n) -> change.merge(category, -n, Integer::sum));
        change.values().removeIf(n -> n == 0);
        return change;
    }

    private static Map<String, Integer> counts(String json) {
        Map<String, Integer> counts = new HashMap<>();
        Json.tree(json)
                .properties()
                .forEach(field -> counts.put(field.getKey(), field.getValue().asInt()));
        return counts;
    }
}
