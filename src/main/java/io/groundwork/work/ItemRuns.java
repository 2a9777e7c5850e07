package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the runs of items: which diagram, how many slots, which share of review, and how each ended. */
@Repository
class ItemRuns {

    private final JdbcClient db;

    ItemRuns(JdbcClient db) {
        this.db = db;
    }

    void insert(ItemRun run, String reason, @Nullable PersonId by, OffsetDateTime now) {
        db.sql(
                        "insert into item_run (item_id, run, project_id, definition_id, workflow_version, overlap, review_rate, bucket,"
                                + " start_reason, started_by, started_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run.item().value(),
                        run.run(),
                        run.project().value(),
                        run.definitionId(),
                        run.workflowVersion(),
                        run.overlap(),
                        run.reviewRate(),
                        run.bucket(),
                        reason,
                        by == null ? null : by.value(),
                        now)
                .update();
    }

    void started(ItemId item, int run, String processInstanceId) {
        db.sql("update item_run set process_instance_id = ? where item_id = ? and run = ?")
                .params(processInstanceId, item.value(), run)
                .update();
    }

    void ended(ItemId item, int run, String outcome, OffsetDateTime now) {
        db.sql("update item_run set outcome = ?, ended_at = ? where item_id = ? and run = ?")
                .params(outcome, now, item.value(), run)
                .update();
    }

    Optional<ItemRun> find(ItemId item, int run) {
        return db.sql("select * from item_run where item_id = ? and run = ?")
                .params(item.value(), run)
                .query(ItemRuns::read)
                .optional();
    }

    int countInWork(ProjectId project) {
        return db.sql("select count(*) from item_run where project_id = ? and outcome is null")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    private static ItemRun read(ResultSet row, int number) throws SQLException {
        return new ItemRun(
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getInt("run"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("process_instance_id"),
                row.getString("definition_id"),
                row.getInt("workflow_version"),
                row.getInt("overlap"),
                row.getDouble("review_rate"),
                row.getInt("bucket"),
                row.getString("outcome"));
    }
}
