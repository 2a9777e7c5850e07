package io.groundwork.work;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.Uuid7;
import io.groundwork.shared.WorkItemId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes who worked on what, from when to when, by the server's clock. An entry grows with every sign of life; a silence
 * longer than the longest beat is nobody's time and begins a new entry.
 */
@Repository
class TimeLedger {

    private static final long SHORTEST_BEAT = 500;

    private final JdbcClient db;
    private final WorkSettings settings;

    TimeLedger(JdbcClient db, WorkSettings settings) {
        this.db = db;
        this.settings = settings;
    }

    void start(WorkItem work, PersonId person, OffsetDateTime now) {
        db.sql("insert into time_entry (id, work_item_id, project_id, person_id, kind, started_at, ended_at, active_ms,"
                        + " idle_ms, outcome) values (?, ?, ?, ?, ?, ?, ?, 0, 0, 'open')")
                .params(
                        Uuid7.next(),
                        work.id().value(),
                        work.project().value(),
                        person.value(),
                        Wire.of(work.kind()),
                        now,
                        now)
                .update();
    }

    /** A sign of life; of the time since the last one at most {@code activeMs} was active. */
    void beat(WorkItem work, PersonId person, OffsetDateTime now, long activeMs) {
        Optional<Open> entry = open(work.id(), person);
        if (entry.isEmpty()) {
            start(work, person, now);
            return;
        }
        long passed = Math.max(0, Duration.between(entry.get().endedAt, now).toMillis());
        if (passed < SHORTEST_BEAT) {
            return;
        }
        if (passed > settings.longestBeat().toMillis()) {
            close(work.id(), person, "silent");
            start(work, person, now);
            return;
        }
        grow(entry.get(), now, Math.max(0, Math.min(activeMs, passed)), passed);
    }

    /** The person did something last: the time since the last sign of life was active. */
    void finish(WorkItem work, PersonId person, OffsetDateTime now, String outcome) {
        beat(work, person, now, Long.MAX_VALUE);
        close(work.id(), person, outcome);
    }

    /** Ends the entry where its last sign of life was. */
    void close(WorkItemId work, PersonId person, String outcome) {
        db.sql("update time_entry set outcome = ? where work_item_id = ? and person_id = ? and outcome = 'open'")
                .params(outcome, work.value(), person.value())
                .update();
    }

    /** All the time the person spent on the piece. */
    Spent spent(WorkItemId work, PersonId person) {
        return db.sql(
                        "select coalesce(sum(active_ms), 0) active, coalesce(sum(active_ms + idle_ms), 0) wall from time_entry"
                                + " where work_item_id = ? and person_id = ?")
                .params(work.value(), person.value())
                .query((row, number) -> new Spent(row.getLong("active"), row.getLong("wall")))
                .single();
    }

    /** Whether the person ever had the piece in hand. */
    boolean knows(WorkItemId work, PersonId person) {
        return db.sql("select count(*) from time_entry where work_item_id = ? and person_id = ?")
                        .params(work.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Optional<Open> open(WorkItemId work, PersonId person) {
        return db.sql(
                        "select id, ended_at from time_entry where work_item_id = ? and person_id = ? and outcome = 'open'"
                                + " order by started_at desc limit 1")
                .params(work.value(), person.value())
                .query((row, number) ->
                        new Open(row.getObject("id", UUID.class), row.getObject("ended_at", OffsetDateTime.class)))
                .optional();
    }

    private void grow(Open entry, OffsetDateTime now, long active, long passed) {
        db.sql("update time_entry set ended_at = ?, active_ms = active_ms + ?, idle_ms = idle_ms + ? where id = ?")
                .params(now, active, passed - active, entry.id)
                .update();
    }

    /** Milliseconds active, and active or idle. */
    record Spent(long activeMs, long wallMs) {}

    private record Open(UUID id, OffsetDateTime endedAt) {}
}
