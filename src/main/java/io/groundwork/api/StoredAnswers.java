package io.groundwork.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The answers kept for calls that are repeated; the primary key decides between two at once. */
@Repository
class StoredAnswers {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(30);
    private static final String WHERE = " where caller = ? and route = ? and idempotency_key = ?";

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Claim claim(AnswerKey call, String fingerprint) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int inserted = jdbc.sql(
                        """
                        insert into idempotency_key (caller, route, idempotency_key, body_hash, created_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(call.caller(), call.route(), call.key(), fingerprint, now)
                .update();
        return inserted == 1 ? Claim.of(Claim.Outcome.RUN) : known(call, fingerprint, now);
    }

    void keep(AnswerKey call, Answer answer) {
        jdbc.sql("update idempotency_key set status = ?, content_type = ?, location = ?, body = ?" + WHERE)
                .param(answer.status())
                .param(answer.contentType())
                .param(answer.location())
                .param(answer.body())
                .param(call.caller())
                .param(call.route())
                .param(call.key())
                .update();
    }

    void forget(AnswerKey call) {
        jdbc.sql("delete from idempotency_key" + WHERE)
                .params(call.caller(), call.route(), call.key())
                .update();
    }

    /** Removes what is older than a day. */
    @Scheduled(fixedDelayString = "PT1H")
    void expire() {
        jdbc.sql("delete from idempotency_key where created_at < ?")
                .param(OffsetDateTime.now(clock).minus(KEPT))
                .update();
    }

    private Claim known(AnswerKey call, String fingerprint, OffsetDateTime now) {
        Optional<Row> found = jdbc.sql(
                        "select body_hash, status, content_type, location, body, created_at from idempotency_key"
                                + WHERE)
                .params(call.caller(), call.route(), call.key())
                .query(StoredAnswers::read)
                .optional();
        if (found.isEmpty()) {
            return Claim.of(Claim.Outcome.RUNNING);
        }
        Row row = found.get();
        if (row.at().plus(KEPT).isBefore(now)) {
            return takeOver(call, row, fingerprint, now);
        }
        if (!row.fingerprint().equals(fingerprint)) {
            return Claim.of(Claim.Outcome.OTHER_BODY);
        }
        if (row.answer() == null) {
            return row.at().plus(ABANDONED_AFTER).isBefore(now)
                    ? takeOver(call, row, fingerprint, now)
                    : Claim.of(Claim.Outcome.RUNNING);
        }
        return row.answer().body() == null && row.answer().contentType() != null
                ? Claim.of(Claim.Outcome.SECRET)
                : new Claim(Claim.Outcome.REPLAY, row.answer());
    }

    private Claim takeOver(AnswerKey call, Row row, String fingerprint, OffsetDateTime now) {
        int taken = jdbc.sql("update idempotency_key set created_at = ?, body_hash = ?, status = null" + WHERE
                        + " and created_at = ?")
                .params(now, fingerprint, call.caller(), call.route(), call.key(), row.at())
                .update();
        return Claim.of(taken == 1 ? Claim.Outcome.RUN : Claim.Outcome.RUNNING);
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        int status = row.getInt("status");
        Answer answer = row.wasNull()
                ? null
                : new Answer(status, row.getString("content_type"), row.getString("location"), row.getString("body"));
        return new Row(row.getString("body_hash"), answer, row.getObject("created_at", OffsetDateTime.class));
    }

    private record Row(String fingerprint, @Nullable Answer answer, OffsetDateTime at) {}
}
