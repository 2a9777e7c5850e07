package io.groundwork.quality;

import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.work.AcceptedResults.Extent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statistics of each project as they were last counted. */
@Repository
class StatisticsRows {

    private final JdbcClient jdbc;

    StatisticsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the project's row, which is made where there is none; answers the counting that was asked for last. */
    Optional<JobId> lock(ProjectId project) {
        jdbc.sql("insert into project_statistics (project_id) values (?) on conflict do nothing")
                .param(project.value())
                .update();
        return jdbc.sql("select job_id from project_statistics where project_id = ? for update")
                .param(project.value())
                .query((row, n) -> Optional.ofNullable(job(row)))
                .single();
    }

    void asked(ProjectId project, JobId job) {
        jdbc.sql("update project_statistics set job_id = ? where project_id = ?")
                .params(job.value(), project.value())
                .update();
    }

    Optional<Counted> find(ProjectId project) {
        return jdbc.sql("select * from project_statistics where project_id = ?")
                .param(project.value())
                .query((row, n) -> new Counted(
                        job(row),
                        row.getObject("computed_at", OffsetDateTime.class),
                        row.getLong("results"),
                        new Basis(
                                new Extent(
                                        row.getLong("accepted_items"),
                                        row.getObject("last_accepted", OffsetDateTime.class)),
                                row.getInt("brief_version")),
                        tables(row.getString("result_tables"))))
                .optional();
    }

    void counted(ProjectId project, OffsetDateTime at, long results, Basis basis, List<StatisticTable> tables) {
        jdbc.sql(
                        """
                        update project_statistics set computed_at = ?, results = ?, accepted_items = ?, last_accepted = ?,
                          brief_version = ?, result_tables = ? where project_id = ?""")
                .params(
                        at,
                        results,
                        basis.accepted().items(),
                        basis.accepted().last(),
                        basis.brief(),
                        Json.write(tables),
                        project.value())
                .update();
    }

    private static @Nullable JobId job(ResultSet row) throws SQLException {
        UUID job = row.getObject("job_id", UUID.class);
        return job == null ? null : new JobId(job);
    }

    private static List<StatisticTable> tables(@Nullable String json) {
        return json == null ? List.of() : List.of(Json.read(json, StatisticTable[].class));
    }

    /** What was counted: how much was accepted, read with the settings of which brief. */
    record Basis(Extent accepted, int brief) {

        boolean same(Basis other) {
            return brief == other.brief
                    && accepted.items() == other.accepted.items()
                    && moment(accepted.last()).equals(moment(other.accepted.last()));
        }

        private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
            return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
        }
    }

    /** Tables with what they were counted of. */
    record Counted(
            @Nullable JobId job, @Nullable OffsetDateTime at, long results, Basis basis, List<StatisticTable> tables) {}
}
