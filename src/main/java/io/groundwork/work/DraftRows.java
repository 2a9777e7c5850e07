package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
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

    /** Stores the next revision. */
    Draft write(WorkItemId work, PersonId person, JsonNode result, long base, String editor, OffsetDateTime now) {
        String text = result.toString();
        Draft draft = new Draft(result, base + 1, editor, base, Sha256.hex(text), now);
        int updated = db.sql(
                        "update draft set result = ?, revision = ?, editor = ?, base = ?, result_hash = ?, saved_at = ?"
                                + " where work_item_id = ? and person_id = ?")
                .params(text, draft.revision(), editor, base, draft.hash(), now, work.value(), person.value())
                .update();
        if (updated == 0) {
            insert(work, person, draft, text);
        }
        return draft;
    }

    void delete(WorkItemId work, PersonId person) {
        db.sql("delete from draft where work_item_id = ? and person_id = ?")
                .params(work.value(), person.value())
                .update();
    }

    private void insert(WorkItemId work, PersonId person, Draft draft, String text) {
        db.sql("insert into draft (work_item_id, person_id, revision, editor, base, result, result_hash, saved_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        work.value(),
                        person.value(),
                        draft.revision(),
                        draft.editor(),
                        draft.base(),
                        text,
                        draft.hash(),
                        draft.savedAt())
                .update();
    }
}
