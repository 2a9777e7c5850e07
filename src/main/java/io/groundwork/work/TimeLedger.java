package io.groundwork.work;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.Uuid7;
import io.groundwork.shared.WorkItemId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes who worked on what, from when to when, by the server's clock. An entry grows with every sign of life; a silence
 * longer than the longest beat is nobody's time and begins a new entry.
 */
@Repository
class TimeLedger {

    private static final String OPEN = "open";
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
        Optional<Entry> open = entries(work.id(), person).filter(Entry::open).findFirst();
        if (open.isEmpty()) {
            start(work, person, now);
            return;
        }
        long passed = open.get().silentMs(now);
        if (passed > settings.longestBeat().toMillis()) {
            close(work.id(), person, "silent");
            start(work, person, now);
        } else if (passed >= SHORTEST_BEAT) {
            grow(open.get(), now, Math.max(0, Math.min(activeMs, passed)), passed, OPEN);
        }
    }

    /** The person did something last: the time since the last sign of life was active. Answers all they spent on the piece. */
    Spent finish(WorkItem work, PersonId person, OffsetDateTime now, String outcome) {
        List<Entry> entries = entries(work.id(), person).toList();
        Spent before = new Spent(
                entries.stream().mapToLong(Entry::activeMs).sum(),
                entries.stream()
                        .mapToLong(entry -> entry.activeMs + entry.idleMs)
                        .sum());
        Optional<Entry> open = entries.stream().filter(Entry::open).findFirst();
        if (open.isEmpty() || open.get().silentMs(now) > settings.longestBeat().toMillis()) {
            beat(work, person, now, Long.MAX_VALUE);
            close(work.id(), person, outcome);
            return before;
        }
        long passed = open.get().silentMs(now);
        grow(open.get(), now, passed, passed, outcome);
        return new Spent(before.activeMs + passed, before.wallMs + passed);
    }

    /** Ends the entry where its last sign of life was. */
    void close(WorkItemId work, PersonId person, String outcome) {
        db.sql("update time_entry set outcome = ? where work_item_id = ? and person_id = ? and outcome = 'open'")
                .params(outcome, work.value(), person.value())
                .update();
    }

    /** Whether the person ever had the piece in hand. */
    boolean knows(WorkItemId work, PersonId person) {
        return db.sql("select count(*) from time_entry where work_item_id = ? and person_id = ?")
                        .params(work.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What is written of the person at the piece, newest first. */
    private Stream<Entry> entries(WorkItemId work, PersonId person) {
        return db
                .sql(
                        "select id, outcome, ended_at, active_ms, idle_ms from time_entry where work_item_id = ? and person_id = ?"
                                + " order by started_at desc")
                .params(work.value(), person.value())
                .query((row, number) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getString("outcome"),
                        row.getObject("ended_at", OffsetDateTime.class),
                        row.getLong("active_ms"),
                        row.getLong("idle_ms")))
                .list()
                .stream();
    }

    private void grow(Entry entry, OffsetDateTime now, long active, long passed, String outcome) {
        db.sql(
                        "update time_entry set ended_at = ?, active_ms = active_ms + ?, idle_ms = idle_ms + ?, outcome = ? where id = ?")
                .params(now, active, passed - active, outcome, entry.id)
                .update();
    }

    /** Milliseconds active, and active or idle. */
    record Spent(long activeMs, long wallMs) {}

    private record Entry(UUID id, String outcome, OffsetDateTime endedAt, long activeMs, long idleMs) {

        boolean open() {
            return outcome.equals(OPEN);
        }

        long silentMs(OffsetDateTime now) {
            return Math.max(0, Duration.between(endedAt, now).toMillis());
        }
    }
}
