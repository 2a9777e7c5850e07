package io.groundwork.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.Uuid7;
import io.groundwork.tasktype.Samples;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts accepted items of the task type qa straight into the tables, as many as wanted. */
public final class AcceptedItems {

    private static final List<JsonNode> CONTENTS = Samples.lines(Path.of("processes/qa/sample.jsonl"));
    private static final List<JsonNode> RESULTS = Samples.lines(Path.of("processes/qa/sample.results.jsonl"));

    private final JdbcTemplate jdbc;
    private final UUID project;
    private final UUID batch;
    private final PersonId annotator;
    private final OffsetDateTime accepted = OffsetDateTime.parse("2024-05-06T10:00:00Z");
    private int made;

    public AcceptedItems(DataSource database, String project, PersonId annotator) {
        this.jdbc = new JdbcTemplate(database);
        this.project = UUID.fromString(project);
        this.batch = jdbc.queryForObject("select id from batch where project_id = ?", UUID.class, this.project);
        this.annotator = annotator;
    }

    static JsonNode result(int n) {
        return RESULTS.get(n % RESULTS.size()).get("result");
    }

    private static JsonNode content(int n) {
        String id = RESULTS.get(n % RESULTS.size()).get("externalId").asText();
        ObjectNode content = CONTENTS.stream()
                .filter(one -> one.get("externalId").asText().equals(id))
                .findFirst()
                .orElseThrow()
                .deepCopy();
        return content.put("externalId", id + "-" + n);
    }

    /** So many items, each annotated once and accepted. */
    public List<ItemId> insert(int count) {
        List<ItemId> items = new ArrayList<>();
        for (int done = 0; done < count; done += 1_000) {
            List<ItemId> some = items(Math.min(1_000, count - done), "accepted", 1);
            annotations(some);
            items.addAll(some);
        }
        return items;
    }

    private List<ItemId> items(int count, String state, int overlap) {
        List<ItemId> ids = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> runs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ItemId id = ItemId.next();
            ids.add(id);
            JsonNode content = content(made);
            String text = content.toString();
            rows.add(new Object[] {
                id.value(),
                project,
                batch,
                content.get("externalId").asText(),
                content.get("title").asText(),
                text,
                "h" + made,
                content.get("language").asText(),
                state,
                accepted,
                accepted
            });
            runs.add(new Object[] {id.value(), project, overlap, accepted});
            made++;
        }
        jdbc.batchUpdate(
                "insert into item (id, project_id, batch_id, external_id, title, content, content_hash, language,"
                        + " sensitivity, priority, state, run, skips, created_at, changed_at) values (?,?,?,?,?,?,?,?,0,0,?,1,0,?,?)",
                rows);
        jdbc.batchUpdate(
                "insert into item_run (item_id, run, project_id, workflow_version, overlap, review_rate, bucket,"
                        + " start_reason, started_at) values (?,1,?,3,?,0.2,7,'first',?)",
                runs);
        return ids;
    }

    private void annotations(List<ItemId> items) {
        List<Object[]> work = new ArrayList<>();
        List<Object[]> submissions = new ArrayList<>();
        int n = made - items.size();
        for (ItemId item : items) {
            UUID id = Uuid7.next();
            work.add(work(id, item, 1, 1, "annotate", annotator, null));
            submissions.add(submission(
                    id, item, 1, 1, "annotate", annotator, result(n++).toString(), accepted));
        }
        jdbc.batchUpdate(WORK, work);
        jdbc.batchUpdate(SUBMISSION, submissions);
    }

    private static final String WORK =
            "insert into work_item (id, item_id, project_id, batch_id, run, slot, round, kind, step,"
                    + " queue, task_id, process_instance_id, definition_id, state, held, person_id, lease_token, ahead, priority, due,"
                    + " sensitivity, author_id, created_at) values (?,?,?,?,1,?,?,?,'s','q',?,'p','d','done',false,?,1,false,0,?,0,?,?)";
    private static final String SUBMISSION =
            "insert into submission (id, work_item_id, item_id, project_id, batch_id, run, slot,"
                    + " round, kind, person_id, result, brief_opened, brief_submitted, active_ms, wall_ms, submitted_at, accepted_at)"
                    + " values (?,?,?,?,?,1,?,?,?,?,?,1,1,60000,90000,?,?)";

    private Object[] work(UUID id, ItemId item, int slot, int round, String kind, PersonId person, PersonId author) {
        return new Object[] {
            id,
            item.value(),
            project,
            batch,
            slot,
            round,
            kind,
            id.toString(),
            person.value(),
            accepted,
            author == null ? null : author.value(),
            accepted
        };
    }

    private Object[] submission(
            UUID work,
            ItemId item,
            int slot,
            int round,
            String kind,
            PersonId person,
            String result,
            OffsetDateTime acceptedAt) {
        return new Object[] {
            SubmissionId.next().value(),
            work,
            item.value(),
            project,
            batch,
            slot,
            round,
            kind,
            person.value(),
            result,
            accepted.minusHours(3).plusMinutes(10L * round + (kind.equals("annotate") ? 0 : 5)),
            acceptedAt
        };
    }

    /** An item in a state of its own, to be given submissions. */
    ItemId item(String state, int overlap) {
        return items(1, state, overlap).get(0);
    }

    /** One finished piece of work in a slot of the item's first run. */
    void submitted(
            ItemId item,
            int slot,
            int round,
            String kind,
            PersonId person,
            PersonId author,
            String result,
            boolean counts) {
        UUID id = Uuid7.next();
        jdbc.update(WORK, work(id, item, slot, round, kind, person, author));
        jdbc.update(SUBMISSION, submission(id, item, slot, round, kind, person, result, counts ? accepted : null));
    }
}
