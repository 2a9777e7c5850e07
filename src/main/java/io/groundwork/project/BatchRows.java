package io.groundwork.project;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of batches. */
@Repository
class BatchRows {

    private final JdbcClient jdbc;
    private final OnceATransaction<BatchId, Batch> read = new OnceATransaction<>();

    BatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Batch> find(BatchId id) {
        return read.find(id, () -> jdbc.sql("select * from batch where id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional());
    }

    List<Batch> of(ProjectId project) {
        return jdbc.sql("select * from batch where project_id = ? order by number")
                .param(project.value())
                .query((row, n) -> read(row))
                .list();
    }

    void insert(Batch batch, OffsetDateTime now) {
        jdbc.sql(
                        """
                        insert into batch (id, project_id, number, name, priority, due, overlap, review_rate, pilot, state,
                          created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        batch.id().value(),
                        batch.project().value(),
                        batch.number(),
                        batch.name(),
                        batch.priority(),
                        batch.due(),
                        batch.overlap(),
                        batch.reviewRate(),
                        batch.pilot(),
                        batch.state(),
                        now)
                .update();
    }

    void update(BatchId id, BatchData data) {
        read.forget(id);
        jdbc.sql(
                        """
                        update batch set name = ?, priority = ?, due = ?, overlap = ?, review_rate = ?, pilot = ?
                        where id = ?""")
                .params(
                        data.name(),
                        data.priority(),
                        data.due(),
                        data.overlap(),
                        data.reviewRate(),
                        data.pilot(),
                        id.value())
                .update();
    }

    void changeState(BatchId id, String state) {
        read.forget(id);
        jdbc.sql("update batch set state = ? where id = ?")
                .params(state, id.value())
                .update();
    }

    private static Batch read(ResultSet row) throws SQLException {
        int overlap = row.getInt("overlap");
        boolean ownOverlap = !row.wasNull();
        double rate = row.getDouble("review_rate");
        boolean ownRate = !row.wasNull();
        return new Batch(
                new BatchId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getInt("number"),
                row.getString("name"),
                row.getInt("priority"),
                row.getObject("due", OffsetDateTime.class),
                ownOverlap ? overlap : null,
                ownRate ? rate : null,
                row.getBoolean("pilot"),
                row.getString("state"));
    }
}
