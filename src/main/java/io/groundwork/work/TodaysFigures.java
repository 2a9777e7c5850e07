package io.groundwork.work;

import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what one person did: small questions about their latest submissions only. */
@Repository
class TodaysFigures {

    private static final int RECENT = 100;

    private final JdbcClient db;
    private final Clock clock;

    TodaysFigures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    int done(PersonId person) {
        return db.sql(
                        "select count(*) from submission where person_id = ? and submitted_at >= ? and recalled_at is null")
                .params(person.value(), OffsetDateTime.now(clock).truncatedTo(ChronoUnit.DAYS))
                .query(Integer.class)
                .single();
    }

    /** The median active time of the latest submissions, in milliseconds; 0 where there are none. */
    long medianMs(PersonId person) {
        var times = db
                .sql("select active_ms from submission where person_id = ? and recalled_at is null"
                        + " order by submitted_at desc limit " + RECENT)
                .param(person.value())
                .query(Long.class)
                .list()
                .stream()
                .sorted()
                .toList();
        return times.isEmpty() ? 0 : times.get(times.size() / 2);
    }

    /** Of the person's latest annotations that were decided, the share that was accepted; -1 where none was. */
    double accepted(PersonId person) {
        return db.sql("select count(*) filter (where s.accepted_at is not null) accepted,"
                        + " count(*) filter (where s.accepted_at is null and s.sent_back) sent_back from ("
                        + "select a.accepted_at, exists (select 1 from work_item w where w.item_id = a.item_id and w.run = a.run"
                        + " and w.slot = a.slot and w.round > a.round) sent_back from submission a where a.person_id = ?"
                        + " and a.kind = 'annotate' and a.recalled_at is null order by a.submitted_at desc limit "
                        + RECENT
                        + ") s")
                .param(person.value())
                .query((row, number) -> {
                    int decided = row.getInt("accepted") + row.getInt("sent_back");
                    return decided == 0 ? -1.0 : (double) row.getInt("accepted") / decided;
                })
                .single();
    }
}
