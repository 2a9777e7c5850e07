package io.groundwork.dataset.imports;

import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Rejection;
import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.jobs.JobStatus;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.JobId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads imports together with how far their jobs are. */
@Repository
class ImportViews {

    private static final String SELECT =
            """
            select r.*, (select min(f.name) from import_file f where f.import_id = r.id and f.number = 1
              and not f.from_archive) as first_name
            from import_run r""";

    private final JdbcClient jdbc;
    private final ImportRows imports;
    private final BackgroundJobs jobs;

    ImportViews(JdbcClient jdbc, ImportRows imports, BackgroundJobs jobs) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.jobs = jobs;
    }

    ImportRun get(ImportId id) {
        return jdbc.sql(SELECT + " where r.id = ?")
                .param(id.value())
                .query((row, n) -> view(row, imports.rejections(id, ImportRows.KEPT_REJECTIONS)))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /** Newest first, those before the given one. */
    List<ImportRun> list(ProjectId project, @Nullable ImportId before, int limit) {
        String older = before == null ? "" : " and r.id < :before";
        JdbcClient.StatementSpec query = jdbc.sql(SELECT + " where r.project_id = :project" + older
                        + " order by r.project_id desc, r.id desc limit :limit")
                .param("project", project.value())
                .param("limit", limit);
        return (before == null ? query : query.param("before", before.value()))
                .query((row, n) -> view(row, List.of()))
                .list();
    }

    private ImportRun view(ResultSet row, List<Rejection> rejected) throws SQLException {
        JobId job = new JobId(row.getObject("job_id", UUID.class));
        Optional<JobStatus> status = jobs.find(job);
        return new ImportRun(
                new ImportId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new BatchId(row.getObject("batch_id", UUID.class)),
                job,
                status.map(JobStatus::state).orElse("queued"),
                status.map(JobStatus::progress).orElse(0.0),
                status.map(JobStatus::error).orElse(null),
                row.getInt("files"),
                Objects.requireNonNullElse(row.getString("first_name"), ""),
                row.getLong("rows_read"),
                row.getLong("imported"),
                row.getLong("duplicates"),
                row.getLong("rejected"),
                row.getLong("media"),
                rejected,
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class),
                status.map(JobStatus::finishedAt).orElse(null));
    }
}
