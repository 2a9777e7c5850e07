package io.groundwork.release;

import io.groundwork.shared.ReleaseId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.work.AcceptedResults.Chosen;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The set of results that a release is made of, fixed before the first file is written. */
@Repository
class ChosenResults {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChosenResults(JdbcClient jdbc, javax.sql.DataSource database) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(database);
    }

    /** Adds results behind the ones that are there. */
    void add(ReleaseId release, long before, List<Chosen> chosen) {
        List<Object[]> rows = new java.util.ArrayList<>(chosen.size());
        for (int i = 0; i < chosen.size(); i++) {
            Chosen one = chosen.get(i);
            rows.add(new Object[] {
                release.value(), before + i + 1, one.submission().value()
            });
        }
        batches.batchUpdate("insert into release_row (release_id, ordinal, submission_id) values (?, ?, ?)", rows);
    }

    /** The ordinals have no gaps; between two of them both databases read only what is asked for. */
    List<SubmissionId> page(ReleaseId release, long after, int limit) {
        return jdbc
                .sql(
                        """
                        select submission_id from release_row where release_id = ? and ordinal > ? and ordinal <= ?
                        order by release_id, ordinal""")
                .params(release.value(), after, after + limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(SubmissionId::new)
                .toList();
    }
}
