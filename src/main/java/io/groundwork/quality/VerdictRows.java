package io.groundwork.quality;

import io.groundwork.shared.ItemId;
import io.groundwork.work.Submission;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of verdicts and part decisions. */
@Repository
class VerdictRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    VerdictRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Writes a verdict with its decisions by path. */
    void insert(
            UUID id, UUID judged, Submission review, String verdict, Map<String, String> decisions, OffsetDateTime at) {
        jdbc.sql(
                        """
                        insert into verdict (id, submission_id, review_id, item_id, project_id, person_id, verdict, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        judged,
                        review.id().value(),
                        review.item().value(),
                        review.project().value(),
                        review.person().value(),
                        verdict,
                        at)
                .update();
        batch.batchUpdate(
                "insert into part_decision (submission_id, path, decision, verdict_id) values (?, ?, ?, ?)",
                decisions.entrySet().stream()
                        .map(each -> new Object[] {judged, each.getKey(), each.getValue(), id})
                        .toList());
    }

    /** All decisions in a run's slot, oldest first; of one path the last one counts. */
    List<PartDecision> decisions(ItemId item, int run, int slot) {
        return jdbc.sql(
                        """
                        select d.path, d.decision, s.round from part_decision d
                        join verdict v on v.id = d.verdict_id join submission s on s.id = d.submission_id
                        where v.item_id = ? and s.run = ? and s.slot = ? and s.recalled_at is null
                        order by v.at, v.id, d.path""")
                .params(item.value(), run, slot)
                .query((row, n) -> new PartDecision(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
