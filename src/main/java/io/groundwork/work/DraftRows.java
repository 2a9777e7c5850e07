package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores drafts, one for each piece of work and person; writers hold the work item's lock. */
@Repository
class DraftRows {

    private final JdbcClient db;

    DraftRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Draft> find(WorkItemId work, PersonId person) {
        return db.sql(
                        "select result, revision, editor, base, result_hash, saved_at from draft where work_item_id = ? and person_id = ?")
                .params(work.value(), person.value())
                .query((row, number) -> new Draft(
                        Json.tree(row.getString("result")),
                        row.getLong("revision"),
                        row.getString("editor"),
                        row.getLong("base"),
                        row.getString("result_hash"),
                        row.getObject("saved_at", OffsetDateTime.class)))
                .optional();
    }

    /** Stores the draft in place of the revision it is based on; false where another one stands there, or none. */
    boolean replace(WorkItemId work, PersonId person, Draft draft) {
        return db.sql("update draft set result = ?, revision = ?, editor = ?, base = ?, result_hash = ?, saved_at = ?"
                                + " where work_item_id = ? and person_id = ? and revision = ?")
                        .params(
                                draft.result().toString(),
                                draft.revision(),
                                draft.editor(),
                                draft.base(),
                                draft.hash(),
                                draft.savedAt(),
                                work.value(),
                                person.value(),
                                draft.base())
                        .update()
                == 1;
    }

    /** Stores the result as the next revision, whatever stands there. */
    void put(WorkItemId work, PersonId person, JsonNode result, String editor, OffsetDateTime now) {
        long base = find(work, person).map(Draft::revision).orElse(0L);
        Draft draft = Draft.of(new DraftWrite(result, base, editor, 0), now);
        if (!replace(work, person, draft)) {
            insert(work, person, draft);
        }
    }

    /** Whether the draft was at this revision, 0 where there is none, and now is gone. */
    boolean delete(WorkItemId work, PersonId person, long revision) {
        if (revision == 0) {
            return find(work, person).isEmpty();
        }
        return db.sql("delete from draft where work_item_id = ? and person_id = ? and revision = ?")
                        .params(work.value(), person.value(), revision)
                        .update()
                == 1;
    }

    void insert(WorkItemId work, PersonId person, Draft draft) {
        db.sql("insert into draft (work_item_id, person_id, revision, editor, base, result, result_hash, saved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        work.value(),
                        person.value(),
                        draft.revision(),
                        draft.editor(),
                        draft.base(),
                        draft.result().toString(),
                        draft.hash(),
                        draft.savedAt())
                .update();
    }
}
