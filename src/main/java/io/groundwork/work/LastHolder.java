package io.groundwork.work;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers to whom a piece of work was given last. */
@Repository
class LastHolder {

    private final JdbcClient db;

    LastHolder(JdbcClient db) {
        this.db = db;
    }

    boolean is(WorkItemId work, PersonId person) {
        return db.sql("select count(*) from work_item where id = ? and last_person_id = ?")
                        .params(work.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
