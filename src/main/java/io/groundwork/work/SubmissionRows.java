package io.groundwork.work;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.WorkItemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores submissions; the only later marks are that one was taken back or that it is the accepted result. */
@Repository
class SubmissionRows {

    private final JdbcClient db;
    private final OnceATransaction<SlotWork.Slot, Submission> made = new OnceATransaction<>();

    SubmissionRows(JdbcClient db) {
        this.db = db;
    }

    void insert(Submission made, long wallMs) {
        db.sql(
                        "insert into submission (id, work_item_id, item_id, project_id, batch_id, run, slot, round, kind, person_id,"
                                + " result, brief_opened, brief_submitted, active_ms, wall_ms, submitted_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        made.id().value(),
                        made.workItem().value(),
                        made.item().value(),
                        made.project().value(),
                        made.batch().value(),
                        made.run(),
                        made.slot(),
                        made.round(),
                        Wire.of(made.kind()),
                        made.person().value(),
                        made.result(),
                        made.briefOpened(),
                        made.briefSubmitted(),
                        made.activeMs(),
                        wallMs,
                        made.submittedAt())
                .update();
        this.made.know(new SlotWork.Slot(made.item(), made.run(), made.slot()), made);
    }

    /** What this transaction itself handed in for the slot, which is the newest that stands there. */
    Optional<Submission> made(ItemId item, int run, int slot) {
        return made.find(new SlotWork.Slot(item, run, slot), Optional::empty);
    }

    Optional<Submission> find(SubmissionId id) {
        return db.sql("select * from submission where id = ?")
                .param(id.value())
                .query(SubmissionRows::read)
                .optional();
    }

    Optional<Submission> ofWork(WorkItemId work) {
        return db.sql("select * from submission where work_item_id = ? and recalled_at is null")
                .param(work.value())
                .query(SubmissionRows::read)
                .optional();
    }

    /** What stands in a slot, newest first, without what was taken back. */
    List<Submission> inSlot(ItemId item, int run, int slot) {
        return db.sql("select * from submission where item_id = ? and run = ? and slot = ? and recalled_at is null"
                        + " order by submitted_at desc, id desc")
                .params(item.value(), run, slot)
                .query(SubmissionRows::read)
                .list();
    }

    List<Submission> ofItem(ItemId item) {
        return db.sql("select * from submission where item_id = ? order by submitted_at, id")
                .param(item.value())
                .query(SubmissionRows::read)
                .list();
    }

    /** What stands in all slots of a run, newest first, without what was taken back. */
    List<Submission> ofRun(ItemId item, int run) {
        return db.sql("select * from submission where item_id = ? and run = ? and recalled_at is null"
                        + " order by submitted_at desc, id desc")
                .params(item.value(), run)
                .query(SubmissionRows::read)
                .list();
    }

    /** A row for each annotation in the slot of the task, one without a person where there is none, nothing for an unknown task. */
    List<Optional<PersonId>> annotators(String taskId) {
        return db.sql("select s.person_id from work_item w left join submission s on s.item_id = w.item_id"
                        + " and s.run = w.run and s.slot = w.slot and s.kind = 'annotate' where w.task_id = ?")
                .param(taskId)
                .query((row, number) -> Optional.ofNullable(row.getObject("person_id", UUID.class))
                        .map(PersonId::new))
                .list();
    }

    void markAccepted(SubmissionId id, OffsetDateTime at) {
        db.sql("update submission set accepted_at = ? where id = ?")
                .params(at, id.value())
                .update();
    }

    void markRecalled(Submission recalled, OffsetDateTime at) {
        made.forget(new SlotWork.Slot(recalled.item(), recalled.run(), recalled.slot()));
        db.sql("update submission set recalled_at = ?, accepted_at = null where id = ?")
                .params(at, recalled.id().value())
                .update();
    }

    private static Submission read(ResultSet row, int number) throws SQLException {
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new WorkItemId(row.getObject("work_item_id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new BatchId(row.getObject("batch_id", UUID.class)),
                row.getInt("run"),
                row.getInt("slot"),
                row.getInt("round"),
                Wire.read(WorkKind.class, row.getString("kind")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("result"),
                row.getInt("brief_opened"),
                row.getInt("brief_submitted"),
                row.getLong("active_ms"),
                row.getObject("submitted_at", OffsetDateTime.class),
                row.getObject("accepted_at", OffsetDateTime.class));
    }
}
