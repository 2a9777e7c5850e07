package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and changes rows of the queue; every change joins the caller's transaction. */
@Repository
class WorkItems {

    private static final String UNFINISHED = " state in ('open', 'reserved', 'leased', 'parked')";

    private final JdbcClient db;
    private final OnceATransaction<String, PersonId> given = new OnceATransaction<>();

    WorkItems(JdbcClient db) {
        this.db = db;
    }

    WorkItem get(WorkItemId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    Optional<WorkItem> find(WorkItemId id) {
        return db.sql("select * from work_item where id = ?")
                .param(id.value())
                .query(WorkItemRows::read)
                .optional();
    }

    /** The row, locked until the transaction ends. */
    WorkItem lock(WorkItemId id) {
        return db.sql("select * from work_item where id = ? for update")
                .param(id.value())
                .query(WorkItemRows::read)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    Optional<WorkItem> byTask(String taskId) {
        return db.sql("select * from work_item where task_id = ?")
                .param(taskId)
                .query(WorkItemRows::read)
                .optional();
    }

    /** The item's unfinished work, locked, with what a submit that was under way has made of it. */
    List<WorkItem> lockUnfinished(ItemId item) {
        lockVisible(item);
        return lockVisible(item);
    }

    private List<WorkItem> lockVisible(ItemId item) {
        return db.sql("select * from work_item where item_id = ? and" + UNFINISHED + " order by id for update")
                .param(item.value())
                .query(WorkItemRows::read)
                .list();
    }

    /** What the person has in hand or has reserved, locked. */
    List<WorkItem> lockHeldBy(PersonId person) {
        return db.sql("select * from work_item where person_id = ? and state in ('reserved', 'leased', 'parked')"
                        + " order by id for update")
                .param(person.value())
                .query(WorkItemRows::read)
                .list();
    }

    /** What the person has in hand or has reserved, unlocked, oldest first. */
    List<WorkItem> heldBy(PersonId person) {
        return db.sql(
                        "select * from work_item where person_id = ? and state in ('reserved', 'leased', 'parked') order by id")
                .param(person.value())
                .query(WorkItemRows::read)
                .list();
    }

    /** The row, locked, where it is still reserved for the person. */
    Optional<WorkItem> lockReserved(WorkItemId id, PersonId person) {
        return db.sql("select * from work_item where id = ? and person_id = ? and state = 'reserved' for update")
                .params(id.value(), person.value())
                .query(WorkItemRows::read)
                .optional();
    }

    /** Whether this transaction gave the task to the person itself, so that the queue already says so. */
    boolean gave(String taskId, PersonId person) {
        return given.find(taskId, Optional::empty).filter(person::equals).isPresent();
    }

    /** The unfinished annotation of a slot, as it is right after the engine made it. */
    Optional<WorkItem> openAnnotation(ItemId item, int run, int slot) {
        return db.sql("select * from work_item where item_id = ? and run = ? and slot = ? and kind = 'annotate' and"
                        + UNFINISHED + " order by id desc limit 1")
                .params(item.value(), run, slot)
                .query(WorkItemRows::read)
                .optional();
    }

    /** Whether anybody has taken what came after this piece of work in its slot. */
    boolean followedUp(WorkItem work) {
        return db.sql(
                                "select count(*) from work_item where item_id = ? and run = ? and slot = ? and id <> ?"
                                        + " and created_at >= ? and state <> 'cancelled' and (person_id is not null or state = 'done')")
                        .params(
                                work.item().value(),
                                work.run(),
                                work.slot(),
                                work.id().value(),
                                work.doneAt())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** People in whose hands a lease has run out. */
    List<UUID> expired(OffsetDateTime now, int limit) {
        return db.sql(
                        "select id from work_item where state in ('leased', 'reserved', 'parked') and lease_until < ? limit ?")
                .params(now, limit)
                .query(UUID.class)
                .list();
    }

    Optional<WorkItem> lockExpired(UUID id, OffsetDateTime now) {
        return db.sql("select * from work_item where id = ? and state in ('leased', 'reserved', 'parked')"
                        + " and lease_until < ? for update skip locked")
                .params(id, now)
                .query(WorkItemRows::read)
                .optional();
    }

    /** Gives the row to the person under a new token and answers the token. */
    long take(WorkItem work, PersonId person, WorkState state, OffsetDateTime until, OffsetDateTime now, int brief) {
        db.sql("update work_item set state = ?, person_id = ?, last_person_id = ?, lease_token = ?, lease_until = ?,"
                        + " ahead = ?, claimed_at = ?, brief_version = ? where id = ?")
                .params(
                        Wire.of(state),
                        person.value(),
                        person.value(),
                        work.leaseToken() + 1,
                        until,
                        state == WorkState.RESERVED,
                        now,
                        brief,
                        work.id().value())
                .update();
        given.know(work.taskId(), person);
        return work.leaseToken() + 1;
    }

    /** Keeps the token and changes only how and until when the person has it; null is without end. */
    void keep(WorkItem work, PersonId person, WorkState state, @Nullable OffsetDateTime until, int brief) {
        db.sql(
                        "update work_item set state = ?, person_id = ?, lease_until = ?, ahead = ?, brief_version = ? where id = ?")
                .params(
                        Wire.of(state),
                        person.value(),
                        until,
                        state == WorkState.RESERVED,
                        brief,
                        work.id().value())
                .update();
        given.know(work.taskId(), person);
    }

    /** Frees the row. A lease that ran out keeps its token, so that it can be renewed while nobody took the work. */
    void free(WorkItem work, boolean renewable) {
        given.forget(work.taskId());
        db.sql(
                        "update work_item set state = 'open', person_id = null, lease_until = null, ahead = false, claimed_at = null,"
                                + " lease_token = lease_token + ? where id = ?")
                .params(renewable ? 0 : 1, work.id().value())
                .update();
    }

    void extendAhead(PersonId person, OffsetDateTime until) {
        db.sql("update work_item set lease_until = ? where person_id = ? and state = 'reserved'")
                .params(until, person.value())
                .update();
    }

    void hold(WorkItem work, boolean held) {
        db.sql("update work_item set held = ? where id = ?")
                .params(held, work.id().value())
                .update();
    }

    void reserve(WorkItem work, @Nullable PersonId person, @Nullable OffsetDateTime until) {
        db.sql("update work_item set reserved_for = ?, reserved_until = ? where id = ?")
                .params(person == null ? null : person.value(), until, work.id().value())
                .update();
    }

    /** Ends everybody's wait for this person. */
    void endReservations(PersonId person) {
        db.sql(
                        "update work_item set reserved_for = null, reserved_until = null where reserved_for = ? and state = 'open'")
                .param(person.value())
                .update();
    }

    /** Ends this project's wait for the person. */
    void endReservations(PersonId person, ProjectId project) {
        db.sql(
                        "update work_item set reserved_for = null, reserved_until = null where reserved_for = ? and state = 'open'"
                                + " and project_id = ?")
                .params(person.value(), project.value())
                .update();
    }

    /** The engine has completed the task. */
    void finish(String taskId, OffsetDateTime at) {
        db.sql(
                        "update work_item set state = 'done', done_at = ?, lease_until = null where task_id = ? and state <> 'done'")
                .params(at, taskId)
                .update();
    }

    void cancel(WorkItem work) {
        given.forget(work.taskId());
        db.sql("update work_item set state = 'cancelled', lease_until = null, ahead = false where id = ?")
                .param(work.id().value())
                .update();
    }
}
