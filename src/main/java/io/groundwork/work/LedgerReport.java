package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the time ledger by key. */
@Service
@Transactional(readOnly = true)
class LedgerReport implements TimeReport {

    private static final Set<Role> OVERSEERS = Set.of(Role.ADMIN, Role.MANAGER, Role.AUDITOR);

    private final JdbcClient db;
    private final ProjectAccess access;
    private final CurrentPerson current;

    LedgerReport(JdbcClient db, ProjectAccess access, CurrentPerson current) {
        this.db = db;
        this.access = access;
        this.current = current;
    }

    @Override
    public Page<TimeRow> list(ProjectId project, Filter asked, @Nullable String after, int limit) {
        Filter filter = allowed(project, asked);
        Cursor cursor = Cursor.read(after, filter.asMap());
        String paged = cursor == null ? "" : " and (t.started_at, t.id) > (:at, :id)";
        StatementSpec statement = bind(
                        "select t.*, p.display_name, w.item_id from time_entry t join person p on p.id = t.person_id"
                                + " join work_item w on w.id = t.work_item_id where t.project_id = :project",
                        paged + " order by t.started_at, t.id limit :limit",
                        project,
                        filter)
                .param("limit", limit + 1);
        if (cursor != null) {
            statement = statement
                    .param("at", OffsetDateTime.parse(cursor.key().get(0)))
                    .param("id", UUID.fromString(cursor.key().get(1)));
        }
        List<TimeRow> rows = statement.query(LedgerReport::row).list();
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        TimeRow last = rows.get(limit - 1);
        return new Page<>(rows.subList(0, limit), Cursor.write(filter.asMap(), List.of(last.startedAt(), last.id())));
    }

    @Override
    public List<Sum> sums(ProjectId project, Filter asked) {
        return bind(
                        "select t.person_id, p.display_name, t.kind, count(*) entries, sum(t.active_ms) active, sum(t.idle_ms) idle"
                                + " from time_entry t join person p on p.id = t.person_id where t.project_id = :project",
                        " group by t.person_id, p.display_name, t.kind order by p.display_name, t.kind",
                        project,
                        allowed(project, asked))
                .query((row, number) -> new Sum(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("kind"),
                        row.getLong("entries"),
                        row.getLong("active"),
                        row.getLong("idle")))
                .list();
    }

    private Filter allowed(ProjectId project, Filter asked) {
        access.requireMember(project);
        return access.roles(project).stream().anyMatch(OVERSEERS::contains)
                ? asked
                : new Filter(current.id(), asked.from(), asked.to());
    }

    private StatementSpec bind(String select, String end, ProjectId project, Filter filter) {
        StringBuilder sql = new StringBuilder(select);
        sql.append(filter.person() == null ? "" : " and t.person_id = :person");
        sql.append(filter.from() == null ? "" : " and t.started_at >= :from");
        sql.append(filter.to() == null ? "" : " and t.started_at < :to");
        StatementSpec statement = db.sql(sql.append(end).toString()).param("project", project.value());
        if (filter.person() != null) {
            statement = statement.param("person", filter.person().value());
        }
        if (filter.from() != null) {
            statement = statement.param("from", filter.from());
        }
        return filter.to() == null ? statement : statement.param("to", filter.to());
    }

    private static TimeRow row(ResultSet row, int number) throws SQLException {
        return new TimeRow(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("display_name"),
                new WorkItemId(row.getObject("work_item_id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("kind"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getLong("active_ms"),
                row.getLong("idle_ms"),
                row.getString("outcome"));
    }
}
