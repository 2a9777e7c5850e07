package io.groundwork.jobs;

import io.groundwork.shared.JobId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of background jobs; every write of a runner names its claim, so a runner that lost its job changes nothing. */
@Repository
class JobRows {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    JobRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(
            JobId id,
            String kind,
            @Nullable ProjectId project,
            @Nullable UUID subject,
            String input,
            @Nullable PersonId by) {
        jdbc.sql(
                        """
                        insert into background_job (id, kind, project_id, subject_id, input, state, progress,
                          cancel_requested, attempts, created_by, created_at)
                        values (?, ?, ?, ?, ?, 'queued', 0, false, 0, ?, ?)""")
                .params(
                        id.value(),
                        kind,
                        project == null ? null : project.value(),
                        subject,
                        input,
                        by == null ? null : by.value(),
                        now())
                .update();
    }

    Optional<JobStatus> find(JobId id) {
        return jdbc.sql("select * from background_job where id = ?")
                .param(id.value())
                .query((row, n) -> new JobStatus(
                        id,
                        row.getString("kind"),
                        project(row),
                        row.getString("state"),
                        row.getDouble("progress"),
                        row.getString("report"),
                        row.getString("error"),
                        row.getObject("created_at", OffsetDateTime.class),
                        row.getObject("finished_at", OffsetDateTime.class)))
                .optional();
    }

    private static @Nullable ProjectId project(ResultSet row) throws SQLException {
        UUID project = row.getObject("project_id", UUID.class);
        return project == null ? null : new ProjectId(project);
    }

    void cancel(JobId id) {
        jdbc.sql("update background_job set cancel_requested = true where id = ? and state in ('queued', 'running')")
                .param(id.value())
                .update();
        jdbc.sql("update background_job set state = 'cancelled', finished_at = ? where id = ? and state = 'queued'")
                .params(now(), id.value())
                .update();
    }

    /** The next job that is queued, or whose runner fell silent; must run in a transaction. */
    Optional<ClaimedJob> claim(String node) {
        Optional<UUID> next = jdbc.sql(
                        """
                        select id from background_job
                        where state = 'queued' or (state = 'running' and beat_at < ?)
                        order by created_at limit 1 for update skip locked""")
                .param(now().minus(SILENCE))
                .query(UUID.class)
                .optional();
        return next.map(id -> take(id, node));
    }

    private ClaimedJob take(UUID id, String node) {
        jdbc.sql(
                        """
                        update background_job set state = 'running', node = ?, beat_at = ?, attempts = attempts + 1
                        where id = ?""")
                .params(node, now(), id)
                .update();
        return jdbc.sql("select * from background_job where id = ?")
                .param(id)
                .query((row, n) -> ClaimedJob.read(row))
                .single();
    }

    void beat(String node) {
        jdbc.sql("update background_job set beat_at = ? where node = ? and state = 'running'")
                .params(now(), node)
                .update();
    }

    /** Whether the claim still holds. */
    boolean progress(ClaimedJob job, double progress, @Nullable String checkpoint) {
        return jdbc.sql(
                                """
                        update background_job set progress = ?, checkpoint = coalesce(?, checkpoint), beat_at = ?
                        where id = ? and attempts = ? and state = 'running'""")
                        .params(progress, checkpoint, now(), job.id().value(), job.attempt())
                        .update()
                == 1;
    }

    boolean cancelRequested(JobId id) {
        return jdbc.sql("select cancel_requested from background_job where id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    void report(ClaimedJob job, String report) {
        jdbc.sql("update background_job set report = ? where id = ? and attempts = ?")
                .params(report, job.id().value(), job.attempt())
                .update();
    }

    void finish(ClaimedJob job, String state, @Nullable String error) {
        jdbc.sql(
                        """
                        update background_job set state = ?, error = ?, finished_at = ?,
                          progress = case when ? = 'done' then 1 else progress end
                        where id = ? and attempts = ? and state = 'running'""")
                .params(state, error, now(), state, job.id().value(), job.attempt())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
