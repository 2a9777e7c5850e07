package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as the runner took it.
 *
 * @param attempt grows at every claim and fences off a runner that fell silent
 */
record ClaimedJob(
        JobId id,
        String kind,
        @Nullable ProjectId project,
        @Nullable UUID subject,
        String input,
        @Nullable String checkpoint,
        @Nullable PersonId startedBy,
        int attempt) {

    static ClaimedJob read(ResultSet row) throws SQLException {
        UUID project = row.getObject("project_id", UUID.class);
        UUID by = row.getObject("created_by", UUID.class);
        return new ClaimedJob(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                project == null ? null : new ProjectId(project),
                row.getObject("subject_id", UUID.class),
                row.getString("input"),
                row.getString("checkpoint"),
                by == null ? null : new PersonId(by),
                row.getInt("attempts"));
    }
}
