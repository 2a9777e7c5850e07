package io.groundwork.work;

import io.groundwork.people.People;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers to whom a piece of work was given last, who may renew a lease that ran out. */
@Repository
class LastHolder {

    private final JdbcClient db;
    private final QueueClaim claim;
    private final People people;
    private final Clock clock;

    LastHolder(JdbcClient db, QueueClaim claim, People people, Clock clock) {
        this.db = db;
        this.claim = claim;
        this.people = people;
        this.clock = clock;
    }

    /** Whether the piece, which the caller has locked, lies free, was last in this person's hands and is still for them. */
    boolean mayRenew(WorkItem work, PersonId person) {
        return work.state() == WorkState.OPEN
                && is(work.id(), person)
                && claim.fits(work.id(), people.get(person), OffsetDateTime.now(clock));
    }

    private boolean is(WorkItemId work, PersonId person) {
        return db.sql("select count(*) from work_item where id = ? and last_person_id = ?")
                        .params(work.value(), person.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
