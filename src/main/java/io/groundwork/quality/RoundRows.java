package io.groundwork.quality;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what stands in the slots of an item, without what was taken back. */
@Repository
class RoundRows {

    private static final String SELECT =
            """
            select s.id, s.run, s.slot, s.round, s.kind, s.person_id, s.result, s.submitted_at, s.active_ms, v.verdict
            from submission s left join verdict v on v.review_id = s.id
            where s.recalled_at is null and s.item_id = ?""";

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rounds of a run's slot, oldest first. */
    List<Round> of(ItemId item, int run, int slot) {
        return jdbc.sql(SELECT + " and s.run = ? and s.slot = ? order by s.submitted_at, s.id")
                .params(item.value(), run, slot)
                .query((row, n) -> read(row))
                .list();
    }

    /** All rounds of a run, oldest first. */
    List<Round> of(ItemId item, int run) {
        return jdbc.sql(SELECT + " and s.run = ? order by s.submitted_at, s.id")
                .params(item.value(), run)
                .query((row, n) -> read(row))
                .list();
    }

    /** The submission with this id, of this item. */
    Optional<Round> find(ItemId item, SubmissionId id) {
        return jdbc.sql(SELECT + " and s.id = ?")
                .params(item.value(), id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private static Round read(ResultSet row) throws SQLException {
        return new Round(
                new SubmissionId(row.getObject("id", UUID.class)),
                row.getInt("run"),
                row.getInt("slot"),
                row.getInt("round"),
                row.getString("kind"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("result"),
                row.getObject("submitted_at", OffsetDateTime.class),
                Duration.ofMillis(row.getLong("active_ms")),
                row.getString("verdict"));
    }
}
