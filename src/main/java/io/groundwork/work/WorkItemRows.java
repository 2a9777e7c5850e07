package io.groundwork.work;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns a row of {@code work_item} into the record. */
final class WorkItemRows {

    private WorkItemRows() {}

    static WorkItem read(ResultSet row, int number) throws SQLException {
        UUID review = row.getObject("under_review", UUID.class);
        return new WorkItem(
                new WorkItemId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new BatchId(row.getObject("batch_id", UUID.class)),
                row.getInt("run"),
                row.getInt("slot"),
                row.getInt("round"),
                Wire.read(WorkKind.class, row.getString("kind")),
                row.getString("step"),
                row.getString("task_id"),
                row.getString("process_instance_id"),
                Wire.read(WorkState.class, row.getString("state")),
                row.getBoolean("held"),
                person(row, "person_id"),
                row.getLong("lease_token"),
                time(row, "lease_until"),
                row.getBoolean("ahead"),
                person(row, "reserved_for"),
                time(row, "reserved_until"),
                row.getInt("priority"),
                review == null ? null : new SubmissionId(review),
                person(row, "author_id"),
                row.getObject("brief_version", Integer.class),
                row.getObject("created_at", OffsetDateTime.class),
                time(row, "claimed_at"),
                time(row, "done_at"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class);
    }
}
