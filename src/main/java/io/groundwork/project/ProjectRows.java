package io.groundwork.project;

import io.groundwork.people.Role;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of projects. */
@Repository
class ProjectRows {

    /** Every state. */
    static final Set<ProjectState> ANY = EnumSet.allOf(ProjectState.class);

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final OnceATransaction<ProjectId, Project> read = new OnceATransaction<>();

    ProjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Project> find(ProjectId id) {
        return read.find(id, () -> jdbc.sql("select * from project where id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional());
    }

    /** As {@link #find}, kept from being changed by others until the transaction ends. */
    Project lock(ProjectId id) {
        read.forget(id);
        return jdbc.sql("select * from project where id = ? for update")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    List<Project> all(Collection<ProjectId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from project where id in (:ids) order by id")
                .param("ids", ids.stream().map(ProjectId::value).toList())
                .query((row, n) -> read(row))
                .list();
    }

    List<Project> active() {
        return jdbc.sql("select * from project where state = 'active' order by id")
                .query((row, n) -> read(row))
                .list();
    }

    List<Project> page(Set<ProjectState> states, @Nullable ProjectId after, int limit) {
        return jdbc.sql("select * from project where id > :after and state in (:states) order by id limit :limit")
                .param("after", after == null ? FIRST : after.value())
                .param("states", states.stream().map(ProjectState::wire).toList())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** Projects in which the person is a member with any of the roles. */
    List<Project> pageOf(
            PersonId person, Set<Role> roles, Set<ProjectState> states, @Nullable ProjectId after, int limit) {
        return jdbc.sql(
                        """
                        select * from project where id > :after and state in (:states) and id in (
                          select project_id from project_member where person_id = :person and role in (:roles))
                        order by id limit :limit""")
                .param("after", after == null ? FIRST : after.value())
                .param("states", states.stream().map(ProjectState::wire).toList())
                .param("person", person.value())
                .param("roles", roles.stream().map(Roles::wire).toList())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    void insert(Project project) {
        jdbc.sql(
                        """
                        insert into project (id, name, task_type, state, brief_version, overlap, review_rate, rework_limit,
                          rework_hold_hours, open_window, blind, skills, seed, definition_id, created_by, created_at,
                          changed_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project.id().value(),
                        project.name(),
                        project.taskType(),
                        project.state().wire(),
                        project.briefVersion(),
                        project.overlap(),
                        project.reviewRate(),
                        project.reworkLimit(),
                        project.reworkHoldHours(),
                        project.openWindow(),
                        project.blind(),
                        Skills.column(project.skills()),
                        project.seed(),
                        project.definitionId(),
                        project.createdBy().value(),
                        project.createdAt(),
                        project.changedAt(),
                        project.version())
                .update();
        jdbc.sql("insert into project_window (project_id) values (?)")
                .param(project.id().value())
                .update();
    }

    void update(ProjectId id, ProjectData data, OffsetDateTime now) {
        read.forget(id);
        jdbc.sql(
                        """
                        update project set name = ?, overlap = ?, review_rate = ?, rework_limit = ?,
                          rework_hold_hours = ?, open_window = ?, blind = ?, skills = ?, changed_at = ?, version = version + 1
                        where id = ?""")
                .params(
                        data.name(),
                        data.overlap(),
                        data.reviewRate(),
                        data.reworkLimit(),
                        data.reworkHoldHours(),
                        data.openWindow(),
                        data.blind(),
                        Skills.column(data.skills()),
                        now,
                        id.value())
                .update();
    }

    void changeState(ProjectId id, ProjectState state, @Nullable String definition, OffsetDateTime now) {
        read.forget(id);
        jdbc.sql(
                        """
                        update project set state = ?, definition_id = ?, changed_at = ?, version = version + 1
                        where id = ?""")
                .params(state.wire(), definition, now, id.value())
                .update();
    }

    void changeBrief(ProjectId id, int brief, OffsetDateTime now) {
        read.forget(id);
        jdbc.sql("update project set brief_version = ?, changed_at = ?, version = version + 1 where id = ?")
                .params(brief, now, id.value())
                .update();
    }

    private static Project read(ResultSet row) throws SQLException {
        return new Project(
                new ProjectId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("task_type"),
                ProjectState.read(row.getString("state")),
                row.getInt("brief_version"),
                row.getInt("overlap"),
                row.getDouble("review_rate"),
                row.getInt("rework_limit"),
                row.getInt("rework_hold_hours"),
                row.getInt("open_window"),
                row.getBoolean("blind"),
                Skills.read(row.getString("skills")),
                row.getLong("seed"),
                row.getString("definition_id"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getLong("version"));
    }
}
