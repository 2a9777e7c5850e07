package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts unfinished work where it belongs in the queue after a priority or a due date was changed. */
@Repository
class QueueRanks {

    private static final String RANK = "update work_item w set priority = " + QueueRank.SQL
            + ", due = coalesce((select b.due from batch b where b.id = w.batch_id), cast('9999-12-31 00:00:00+00' as timestamp with time zone))"
            + " where w.state in ('open', 'reserved', 'leased', 'parked')";

    private final JdbcClient db;

    QueueRanks(JdbcClient db) {
        this.db = db;
    }

    void ofItem(ItemId item) {
        db.sql(RANK + " and w.item_id = ?").param(item.value()).update();
    }

    void ofProject(ProjectId project) {
        db.sql(RANK + " and w.project_id = ?").param(project.value()).update();
    }
}
