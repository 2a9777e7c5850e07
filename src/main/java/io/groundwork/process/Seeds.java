package io.groundwork.process;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which shipped diagram was deployed last, and from which bytes. */
@Repository
class Seeds {

    private final JdbcClient database;
    private final Clock clock;

    Seeds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<String> definition(String key) {
        return database.sql("select definition_id from process_seed where process_key = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    boolean holds(String key, String checksum) {
        return database.sql("select count(*) from process_seed where process_key = ? and checksum = ?")
                        .param(key)
                        .param(checksum)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void put(String key, String checksum, String definitionId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int changed = database.sql(
                        "update process_seed set checksum = ?, definition_id = ?, deployed_at = ? where process_key = ?")
                .params(checksum, definitionId, now, key)
                .update();
        if (changed == 0) {
            database.sql(
                            "insert into process_seed (process_key, checksum, definition_id, deployed_at) values (?, ?, ?, ?)")
                    .params(key, checksum, definitionId, now)
                    .update();
        }
    }
}
