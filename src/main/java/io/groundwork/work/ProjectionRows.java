package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemState;
import io.groundwork.project.Batch;
import io.groundwork.project.Project;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Uuid7;
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

    /** Writes the row of a task just made; until the project's time is over it is kept for the keeper. */
    void insert(
            WorkProjection.TaskFacts task,
            Origin origin,
            @Nullable Judged judged,
            @Nullable PersonId keeper,
            OffsetDateTime now) {
        Item item = origin.item();
        Batch batch = origin.batch();
        db.sql(
                        "insert into work_item (id, item_id, project_id, batch_id, run, slot, round, kind, step, queue, task_id,"
                                + " process_instance_id, definition_id, state, held, lease_token, ahead, reserved_for, reserved_until,"
                                + " priority, due, language, sensitivity, skills, under_review, author_id, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, 0, false, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Uuid7.next(),
                        task.item().value(),
                        item.project().value(),
                        item.batch().value(),
                        task.run(),
                        task.slot(),
                        task.round(),
                        Wire.of(task.kind()),
                        task.step(),
                        task.queue(),
                        task.taskId(),
                        task.processInstanceId(),
                        task.definitionId(),
                        item.state() == ItemState.HELD,
                        keeper == null ? null : keeper.value(),
                        keeper == null ? null : now.plusHours(origin.project().reworkHoldHours()),
                        QueueRank.of(task.round(), batch.priority(), item.priority()),
                        batch.due() == null ? NEVER : batch.due(),
                        item.language(),
                        item.sensitivity(),
                        RequiredSkills.column(origin.project().skills()),
                        judged == null ? null : judged.submission(),
                        judged == null ? null : judged.author().value(),
                        now)
                .update();
    }

    /** Where a piece of work comes from. */
    record Origin(Item item, Batch batch, Project project) {}

    /** The submission under review and who made it. */
    record Judged(UUID submission, PersonId author) {}
}
