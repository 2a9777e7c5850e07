package io.groundwork.quality;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Uuid7;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts accepted comparisons of two responses straight into the tables. */
final class JudgedPairs {

    private static final OffsetDateTime ACCEPTED = OffsetDateTime.parse("2024-05-06T10:00:00Z");
    private static final String TIE = "tie";

    private final JdbcTemplate jdbc;
    private final UUID project;
    private final UUID batch;
    private final PersonId annotator;
    private final List<Object[]> items = new ArrayList<>();
    private final List<Object[]> runs = new ArrayList<>();
    private final List<Object[]> work = new ArrayList<>();
    private final List<Object[]> submissions = new ArrayList<>();
    private String[] dimensions = {"overall"};
    private int made;

    JudgedPairs(DataSource database, String project, PersonId annotator) {
        this.jdbc = new JdbcTemplate(database);
        this.project = UUID.fromString(project);
        this.batch = jdbc.queryForObject("select id from batch where project_id = ?", UUID.class, this.project);
        this.annotator = annotator;
    }

    /** Judged alike on all of these from now on. */
    JudgedPairs on(String... ids) {
        dimensions = ids;
        return this;
    }

    /** So many comparisons that the first model won, shown on the left. */
    JudgedPairs won(String winner, String loser, int times) {
        for (int n = 0; n < times; n++) {
            add(winner, loser, "a");
        }
        return this;
    }

    /** So many comparisons with no winner. */
    JudgedPairs tied(String one, String other, int times) {
        for (int n = 0; n < times; n++) {
            add(one, other, TIE);
        }
        return this;
    }

    /** Citations between journals of statistics (Stigler 1994, in Agresti 2002, table 10.9): who is cited wins. */
    JudgedPairs citations() {
        String[] journals = {"Biometrika", "Comm Statist", "JASA", "JRSS-B"};
        int[][] cited = {{0, 730, 498, 221}, {33, 0, 68, 17}, {320, 813, 0, 142}, {284, 276, 325, 0}};
        for (int i = 0; i < cited.length; i++) {
            for (int j = 0; j < cited.length; j++) {
                won(journals[i], journals[j], cited[i][j]);
            }
        }
        return this;
    }

    /** Writes what was added. */
    void insert() {
        jdbc.batchUpdate(
                "insert into item (id, project_id, batch_id, external_id, title, content, content_hash, sensitivity, priority,"
                        + " state, run, skips, created_at, changed_at) values (?,?,?,?,?,?,?,0,0,'accepted',1,0,?,?)",
                items);
        jdbc.batchUpdate(
                "insert into item_run (item_id, run, project_id, workflow_version, overlap, review_rate, bucket,"
                        + " start_reason, started_at, outcome, ended_at) values (?,1,?,1,1,0,7,'first',?,'accepted',?)",
                runs);
        jdbc.batchUpdate(
                "insert into work_item (id, item_id, project_id, batch_id, run, slot, round, kind, step, queue, task_id,"
                        + " process_instance_id, definition_id, state, held, person_id, lease_token, ahead, priority, due,"
                        + " sensitivity, created_at) values (?,?,?,?,1,1,1,'annotate','s','q',?,'p','d','done',false,?,1,false,"
                        + "0,?,0,?)",
                work);
        jdbc.batchUpdate(
                "insert into submission (id, work_item_id, item_id, project_id, batch_id, run, slot, round, kind, person_id,"
                        + " result, brief_opened, brief_submitted, active_ms, wall_ms, submitted_at, accepted_at)"
                        + " values (?,?,?,?,?,1,1,1,'annotate',?,?,1,1,60000,90000,?,?)",
                submissions);
        List.of(items, runs, work, submissions).forEach(List::clear);
    }

    private void add(String left, String right, String choice) {
        UUID item = Uuid7.next();
        UUID piece = Uuid7.next();
        OffsetDateTime at = ACCEPTED.plusSeconds(++made);
        String id = item.toString();
        items.add(new Object[] {item, project, batch, id, "Which is cited?", content(left, right), id, at, at});
        runs.add(new Object[] {item, project, at, at});
        work.add(new Object[] {piece, item, project, batch, piece.toString(), annotator.value(), at, at});
        submissions.add(
                new Object[] {Uuid7.next(), piece, item, project, batch, annotator.value(), result(choice), at, at});
    }

    private static String content(String left, String right) {
        ObjectNode content = Json.mapper().createObjectNode().put("prompt", "Which is cited?");
        ArrayNode responses = content.putArray("responses");
        responses.addObject().put("id", "a").put("text", "One.").put("model", left);
        responses.addObject().put("id", "b").put("text", "Other.").put("model", right);
        return content.toString();
    }

    private String result(String choice) {
        ObjectNode result = Json.mapper().createObjectNode();
        ObjectNode judged = result.putObject("dimensions");
        for (String dimension : dimensions) {
            judged.putObject(dimension).put("choice", choice).put("strength", choice.equals(TIE) ? 0 : 1);
        }
        result.putArray("shown").add("a").add("b");
        return result.toString();
    }
}
