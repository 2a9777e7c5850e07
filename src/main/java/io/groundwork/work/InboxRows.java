package io.groundwork.work;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.Inbox.Recent;
import io.groundwork.work.Inbox.Unfinished;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one person's corner of the queue. */
@Repository
class InboxRows {

    private static final int PAGE = 20;
    private static final int LATEST = 8;

    private final JdbcClient db;

    InboxRows(JdbcClient db) {
        this.db = db;
    }

    List<WorkItem> sentBack(PersonId me) {
        return db.sql("select * from work_item where reserved_for = ? and state = 'open' and round > 1 and not held"
                        + " order by created_at, id limit " + PAGE)
                .param(me.value())
                .query(WorkItemRows::read)
                .list();
    }

    List<Unfinished> unfinished(PersonId me) {
        return db.sql("select w.id, w.state, w.held, w.lease_until, i.title, p.name, d.saved_at from work_item w"
                        + " join item i on i.id = w.item_id join project p on p.id = w.project_id"
                        + " left join draft d on d.work_item_id = w.id and d.person_id = :me"
                        + " where w.person_id = :me and w.state in ('leased', 'parked')"
                        + " union all select w.id, w.state, w.held, w.lease_until, i.title, p.name, d.saved_at from draft d"
                        + " join work_item w on w.id = d.work_item_id join item i on i.id = w.item_id"
                        + " join project p on p.id = w.project_id"
                        + " where d.person_id = :me and w.state = 'open' and not w.held and (w.round = 1 or w.reserved_for <> :me"
                        + " or w.reserved_for is null) and not exists (select 1 from skip s where s.item_id = w.item_id"
                        + " and s.person_id = :me)"
                        + " order by 7 desc limit " + PAGE)
                .param("me", me.value())
                .query((row, number) -> {
                    OffsetDateTime saved = row.getObject("saved_at", OffsetDateTime.class);
                    return new Unfinished(
                            new WorkItemId(row.getObject("id", UUID.class)),
                            row.getString("title"),
                            row.getString("name"),
                            row.getString("state"),
                            row.getBoolean("held"),
                            saved != null,
                            saved,
                            row.getObject("lease_until", OffsetDateTime.class));
                })
                .list();
    }

    List<Recent> recent(PersonId me) {
        return db.sql(
                        "select s.work_item_id, s.kind, s.round, s.submitted_at, s.recalled_at, s.accepted_at, i.title, p.name,"
                                + " i.state item_state, i.run item_run, s.run, r.outcome, r.overlap,"
                                + " exists (select 1 from work_item n where n.item_id = s.item_id and n.run = s.run and n.slot = s.slot"
                                + "   and n.id <> s.work_item_id and n.created_at >= s.submitted_at and n.state <> 'cancelled'"
                                + "   and (n.person_id is not null or n.state = 'done')) acted,"
                                + " exists (select 1 from work_item n where n.item_id = s.item_id and n.run = s.run and n.slot = s.slot"
                                + "   and n.round > s.round) sent_back"
                                + " from submission s join item i on i.id = s.item_id join project p on p.id = s.project_id"
                                + " join item_run r on r.item_id = s.item_id and r.run = s.run"
                                + " where s.person_id = ? order by s.submitted_at desc, s.id desc limit " + LATEST)
                .param(me.value())
                .query((row, number) -> new Recent(
                        new WorkItemId(row.getObject("work_item_id", UUID.class)),
                        row.getString("title"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getInt("round"),
                        outcome(row),
                        row.getObject("submitted_at", OffsetDateTime.class),
                        canBeTakenBack(row)))
                .list();
    }

    /** How many pieces wait in each project, of each kind. */
    Map<ProjectId, Map<WorkKind, Long>> waiting(Collection<ProjectId> projects) {
        Map<ProjectId, Map<WorkKind, Long>> found = new HashMap<>();
        if (projects.isEmpty()) {
            return found;
        }
        db.sql("select project_id, kind, count(*) waiting from work_item where state = 'open' and not held"
                        + " and project_id in (:projects) group by project_id, kind")
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query((row, number) -> found.computeIfAbsent(
                                new ProjectId(row.getObject("project_id", UUID.class)), project -> new HashMap<>())
                        .put(Wire.read(WorkKind.class, row.getString("kind")), row.getLong("waiting")))
                .list();
        return found;
    }

    /** When the first of the batches with waiting work is due, for projects that have such a batch. */
    Map<ProjectId, OffsetDateTime> due(Collection<ProjectId> projects) {
        Map<ProjectId, OffsetDateTime> found = new HashMap<>();
        if (projects.isEmpty()) {
            return found;
        }
        db.sql(
                        "select b.project_id, min(b.due) due from batch b where b.due is not null and b.project_id in (:projects)"
                                + " and exists (select 1 from work_item w where w.project_id = b.project_id and w.batch_id = b.id"
                                + "   and w.state = 'open' and not w.held) group by b.project_id")
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query((row, number) -> found.put(
                        new ProjectId(row.getObject("project_id", UUID.class)),
                        row.getObject("due", OffsetDateTime.class)))
                .list();
        return found;
    }

    private static String outcome(ResultSet row) throws SQLException {
        if (row.getObject("recalled_at") != null) {
            return "recalled";
        }
        if (row.getBoolean("sent_back")) {
            return "sentBack";
        }
        return row.getString("outcome") == null ? "waiting" : row.getString("outcome");
    }

    private static boolean canBeTakenBack(ResultSet row) throws SQLException {
        boolean mine = row.getString("kind").equals("annotate") && row.getObject("recalled_at") == null;
        boolean running = row.getString("outcome") == null;
        boolean again = "accepted".equals(row.getString("item_state"))
                && row.getInt("overlap") == 1
                && row.getInt("item_run") == row.getInt("run");
        return mine && !row.getBoolean("acted") && (running || again);
    }
}
