package io.groundwork.project;

import io.groundwork.project.Brief.IssueType;
import io.groundwork.shared.Json;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of brief versions and of who acknowledged them. */
@Repository
class BriefRows {

    private final JdbcClient jdbc;
    private final OnceATransaction<Version, Brief> read = new OnceATransaction<>();

    BriefRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Brief> find(ProjectId project, int version) {
        return read.find(new Version(project, version), () -> jdbc.sql(
                        "select * from brief where project_id = ? and version = ?")
                .params(project.value(), version)
                .query((row, n) -> read(row))
                .optional());
    }

    List<Brief> versions(ProjectId project) {
        return jdbc.sql("select * from brief where project_id = ? order by version desc")
                .param(project.value())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Brief> unacknowledged(ProjectId project, PersonId person) {
        return jdbc.sql(
                        """
                        select b.* from brief b where b.project_id = :project and b.material and b.version > coalesce((
                          select max(a.version) from brief_acknowledgement a
                          where a.project_id = :project and a.person_id = :person), 0)
                        order by b.version desc limit 1""")
                .param("project", project.value())
                .param("person", person.value())
                .query((row, n) -> read(row))
                .optional();
    }

    void insert(Brief brief) {
        jdbc.sql(
                        """
                        insert into brief (project_id, version, guidelines, reviewer_guidelines, settings, issue_types,
                          material, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        brief.project().value(),
                        brief.version(),
                        brief.guidelines(),
                        brief.reviewerGuidelines(),
                        brief.settings(),
                        Json.write(brief.issueTypes()),
                        brief.material(),
                        brief.createdBy().value(),
                        brief.createdAt())
                .update();
    }

    /** Only for projects that were never launched. */
    void rewrite(Brief brief) {
        read.forget(new Version(brief.project(), brief.version()));
        jdbc.sql(
                        """
                        update brief set guidelines = ?, reviewer_guidelines = ?, settings = ?, issue_types = ?
                        where project_id = ? and version = ?""")
                .params(
                        brief.guidelines(),
                        brief.reviewerGuidelines(),
                        brief.settings(),
                        Json.write(brief.issueTypes()),
                        brief.project().value(),
                        brief.version())
                .update();
    }

    /** Whether it was not acknowledged before. */
    boolean acknowledge(ProjectId project, int version, PersonId person, OffsetDateTime now) {
        return jdbc.sql(
                                """
                        insert into brief_acknowledgement (project_id, person_id, version, at)
                        values (?, ?, ?, ?) on conflict do nothing""")
                        .params(project.value(), person.value(), version, now)
                        .update()
                == 1;
    }

    private record Version(ProjectId project, int number) {}

    private static Brief read(ResultSet row) throws SQLException {
        return new Brief(
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getInt("version"),
                row.getString("guidelines"),
                row.getString("reviewer_guidelines"),
                row.getString("settings"),
                List.of(Json.read(row.getString("issue_types"), IssueType[].class)),
                row.getBoolean("material"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
