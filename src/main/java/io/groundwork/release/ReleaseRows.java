package io.groundwork.release;

import io.groundwork.shared.JobId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ReleaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of releases. */
@Repository
class ReleaseRows {

    private final JdbcClient jdbc;

    ReleaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the project; others wait until this transaction ends. */
    int nextNumber(ProjectId project) {
        jdbc.sql("select id from project where id = ? for update")
                .param(project.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from release where project_id = ?")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    void insert(Release release) {
        jdbc.sql(
                        """
                        insert into release (id, project_id, number, job_id, formats, filter, rule, license, items,
                          created_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""")
                .params(
                        release.id().value(),
                        release.project().value(),
                        release.number(),
                        release.job().value(),
                        String.join(",", release.formats()),
                        Json.write(release.filter()),
                        release.rule().wire(),
                        release.license() == null ? null : Json.write(release.license()),
                        release.createdBy().value(),
                        release.createdAt())
                .update();
    }

    Optional<Release> find(ReleaseId id) {
        return jdbc.sql("select * from release where id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    List<Release> page(ProjectId project, int below, int limit) {
        return jdbc.sql("select * from release where project_id = ? and number < ? order by number desc limit ?")
                .params(project.value(), below, limit)
                .query((row, n) -> read(row))
                .list();
    }

    void counted(ReleaseId id, long items) {
        jdbc.sql("update release set items = ? where id = ?")
                .params(items, id.value())
                .update();
    }

    void finished(ReleaseId id, OffsetDateTime at) {
        jdbc.sql("update release set finished_at = ? where id = ?")
                .params(at, id.value())
                .update();
    }

    private static @Nullable DatasetLicense license(@Nullable String stated) {
        return stated == null ? null : Json.read(stated, DatasetLicense.class);
    }

    private static Release read(ResultSet row) throws SQLException {
        return new Release(
                new ReleaseId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getInt("number"),
                new JobId(row.getObject("job_id", UUID.class)),
                List.of(row.getString("formats").split(",")),
                Json.read(row.getString("filter"), ReleaseFilter.class),
                ReleaseRule.valueOf(row.getString("rule").toUpperCase(Locale.ROOT)),
                license(row.getString("license")),
                row.getLong("items"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class));
    }
}
