package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a new row of the queue takes from its item, batch and slot, and writes the row. */
@Repository
class ProjectionRows {

    /** The due date of what has none: later than all others. */
    static final OffsetDateTime NEVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient db;

    ProjectionRows(JdbcClient db) {
        this.db = db;
    }

    Origin origin(ItemId item, OffsetDateTime now) {
        return db.sql(
                        "select i.project_id, i.batch_id, i.priority item_priority, i.language, i.sensitivity, i.state,"
                                + " b.priority batch_priority, b.due, p.rework_hold_hours, p.skills"
                                + " from item i join batch b on b.id = i.batch_id join project p on p.id = i.project_id where i.id = ?")
                .param(item.value())
                .query((row, number) -> new Origin(
                        row.getObject("project_id", UUID.class),
                        row.getObject("batch_id", UUID.class),
                        row.getInt("item_priority"),
                        row.getInt("batch_priority"),
                        row.getObject("due", OffsetDateTime.class),
                        row.getString("language"),
                        row.getInt("sensitivity"),
                        RequiredSkills.column(row.getString("skills")),
                        row.getString("state").equals("held"),
                        now.plusHours(row.getInt("rework_hold_hours"))))
                .optional()
                .orElseThrow(() -> new NotFound(item));
    }

    /** The annotation that stands in the slot, which a review is about. */
    @Nullable
    Judged judged(ItemId item, int run, int slot) {
        return db.sql(
                        "select id, person_id from submission where item_id = ? and run = ? and slot = ? and kind = 'annotate'"
                                + " and recalled_at is null order by submitted_at desc, id desc limit 1")
                .params(item.value(), run, slot)
                .query((row, number) -> new Judged(
                        row.getObject("id", UUID.class), new PersonId(row.getObject("person_id", UUID.class))))
                .optional()
                .orElse(null);
    }

    /** Who did this kind of work last in the slot, in this run or, for annotation, an earlier one. */
    Optional<PersonId> lastToDo(WorkProjection.TaskFacts task) {
        return db.sql(
                        "select person_id from submission where item_id = ? and slot = ? and kind = ? and run between ? and ?"
                                + " order by run desc, submitted_at desc, id desc limit 1")
                .params(
                        task.item().value(),
                        task.slot(),
                        Wire.of(task.kind()),
                        task.kind() == WorkKind.ANNOTATE ? 0 : task.run(),
                        task.run())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    boolean available(PersonId person, OffsetDateTime now) {
        return db.sql(
                                "select count(*) from person where id = ? and active and (absent_until is null or absent_until <= ?)")
                        .params(person.value(), now)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int briefInForce(ProjectId project) {
        return db.sql("select brief_version from project where id = ?")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    /** Says of a row what the engine says of its task now. */
    void restate(WorkProjection.TaskFacts task) {
        db.sql(
                        "update work_item set step = ?, kind = ?, queue = ?, slot = ?, round = ?, definition_id = ? where task_id = ?")
                .params(
                        task.step(),
                        Wire.of(task.kind()),
                        task.queue(),
                        task.slot(),
                        task.round(),
                        task.definitionId(),
                        task.taskId())
                .update();
    }

    void insert(
            UUID id,
            WorkProjection.TaskFacts task,
            Origin origin,
            @Nullable Judged judged,
            @Nullable PersonId keeper,
            OffsetDateTime now) {
        db.sql(
                        "insert into work_item (id, item_id, project_id, batch_id, run, slot, round, kind, step, queue, task_id,"
                                + " process_instance_id, definition_id, state, held, lease_token, ahead, reserved_for, reserved_until,"
                                + " priority, due, language, sensitivity, skills, under_review, author_id, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, 0, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        task.item().value(),
                        origin.project(),
                        origin.batch(),
                        task.run(),
                        task.slot(),
                        task.round(),
                        Wire.of(task.kind()),
                        task.step(),
                        task.queue(),
                        task.taskId(),
                        task.processInstanceId(),
                        task.definitionId(),
                        origin.held(),
                        keeper == null ? null : keeper.value(),
                        keeper == null ? null : origin.reservedUntil(),
                        QueueRank.of(task.round(), origin.batchPriority(), origin.itemPriority()),
                        origin.due() == null ? NEVER : origin.due(),
                        origin.language(),
                        origin.sensitivity(),
                        origin.skills(),
                        judged == null ? null : judged.submission(),
                        judged == null ? null : judged.author().value(),
                        now)
                .update();
    }

    /** What a piece of work takes from its item and batch. */
    record Origin(
            UUID project,
            UUID batch,
            int itemPriority,
            int batchPriority,
            @Nullable OffsetDateTime due,
            @Nullable String language,
            int sensitivity,
            String skills,
            boolean held,
            OffsetDateTime reservedUntil) {}

    /** The submission under review and who made it. */
    record Judged(UUID submission, PersonId author) {}
}
