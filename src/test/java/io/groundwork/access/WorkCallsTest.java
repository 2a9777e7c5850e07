package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.access.Desk.Hand;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Work over HTTP as the contract describes it: the shape of a work item and every answer to a draft or a submit. */
@ApplicationTest
class WorkCallsTest {

    private static final String REWORK =
            "{\"verdict\":\"rework\",\"parts\":[{\"path\":\"/pairs/p0\",\"decision\":\"approve\"},"
                    + "{\"path\":\"/pairs/p1\",\"decision\":\"rework\"}],\"remarks\":[{\"id\":\"r1\",\"path\":\"/pairs/p1\","
                    + "\"issue\":\"\",\"text\":\"Ask for a reason\"}]}";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private Desk desk;

    @BeforeEach
    void open() {
        cast = new Cast(context, port);
        desk = Desk.open(cast, 1);
    }

    @Test
    void aDraftIsAcknowledgedByItsRevisionAndAStaleOneGetsTheStored() {
        desk.items("Only.");
        Hand held = desk.next(Caller.ANNOTATOR);
        assertThat(body(draft(held, 0, "tab")).get("revision").asInt()).isEqualTo(1);
        assertThat(body(draft(held, 0, "tab")).get("revision").asInt())
                .as("the same again")
                .isEqualTo(1);
        assertThat(body(draft(held, 1, "tab")).get("savedAt").asText()).isNotEmpty();
        HttpResponse<String> stale = draft(held, 0, "other");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(body(stale).get("type").asText()).isEqualTo("urn:groundwork:draft-stale");
        assertThat(body(stale).at("/draft/revision").asInt()).isEqualTo(2);
        assertThat(body(stale).at("/draft/editor").asText()).isEqualTo("tab");
        assertThat(body(stale).at("/draft/result/pairs")).hasSize(1);
        assertThat(submit(held, 1).statusCode())
                .as("a submit on an old revision")
                .isEqualTo(409);
        assertThat(submit(held, 2).statusCode()).isEqualTo(200);
        assertThat(draft(held, 2, "tab").statusCode()).isEqualTo(410);
        assertThat(submit(held, 2).statusCode()).isEqualTo(410);
    }

    @Test
    void whoLostTheLeaseKeepsWhatTheySentAsTheirOwnDraft() {
        desk.items("Only.");
        Hand lost = desk.next(Caller.ANNOTATOR);
        desk.send(lost, "release", "");
        desk.next(Caller.SENIOR);
        HttpResponse<String> late = submit(lost, 0);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(body(late).get("type").asText()).isEqualTo("urn:groundwork:lease-lost");
        assertThat(body(late).get("kept").asBoolean()).isTrue();
        JsonNode mine = cast.ask(Caller.ANNOTATOR, "GET", "/api/v1/work-items/" + lost.id(), null);
        assertThat(mine.at("/draft/result/pairs")).hasSize(1);
    }

    @Test
    void unmetRequirementsAreNamedByTheirPathsAndNothingMoves() {
        desk.items("Only.");
        Hand held = desk.next(Caller.ANNOTATOR);
        HttpResponse<String> refused =
                desk.send(held, "submit", "\"result\":{\"pairs\":[]},\"base\":0,\"editor\":\"desk\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(body(refused).at("/violations/0/path").asText()).isEqualTo("/pairs");
        assertThat(body(refused).at("/violations/0/message").asText()).isNotEmpty();
        assertThat(submit(held, 0).statusCode()).isEqualTo(200);
    }

    @Test
    void aheadReservesOneMoreAndOnlyOne() {
        desk.items("First.", "Second.", "Third.");
        desk.next(Caller.ANNOTATOR);
        JsonNode first = ahead();
        assertThat(first.at("/work/state").asText()).isEqualTo("reserved");
        assertThat(ahead().at("/work/id")).isEqualTo(first.at("/work/id"));
        assertThat(desk.next(Caller.ANNOTATOR).id())
                .isEqualTo(first.at("/work/id").asText());
    }

    @Test
    void aQuestionHoldsTheWorkUntilAManagerAnswers() {
        desk.items("Only.");
        Hand held = desk.next(Caller.ANNOTATOR);
        String thread = body(desk.send(held, "ask", "\"text\":\"Which?\""))
                .get("thread")
                .asText();
        assertThat(submit(held, 0).statusCode()).isEqualTo(409);
        JsonNode open = cast.ask(Caller.MANAGER, "GET", "/api/v1/threads?open=true&item=" + held.item(), null);
        assertThat(open.at("/items/0/messages/0/text").asText()).isEqualTo("Which?");
        cast.ask(Caller.MANAGER, "POST", "/api/v1/threads/" + thread + "/replies", "{\"text\":\"The old one\"}");
        assertThat(submit(held, 0).statusCode()).isEqualTo(200);
    }

    @Test
    void workIsParkedSkippedAndTakenBack() {
        desk.items("First.", "Second.");
        Hand parked = desk.next(Caller.ANNOTATOR);
        assertThat(body(desk.send(parked, "park", "")).get("until").asText()).isNotEmpty();
        Hand skipped = desk.next(Caller.SENIOR);
        assertThat(desk.send(skipped, "skip", "\"reason\":\"boredom\"").body()).contains("/reason");
        assertThat(desk.send(skipped, "skip", "\"reason\":\"badData\"").statusCode())
                .isEqualTo(204);
        assertThat(desk.look(Caller.SENIOR)).isNull();
        assertThat(submit(parked, 0).statusCode()).isEqualTo(200);
        JsonNode again = cast.ask(
                Caller.ANNOTATOR, "POST", "/api/v1/work-items/" + parked.id() + "/recall", "{\"reason\":\"A slip\"}");
        JsonNode work = cast.ask(
                Caller.ANNOTATOR,
                "GET",
                "/api/v1/work-items/" + again.get("work").asText(),
                null);
        assertThat(work.at("/draft/result/pairs")).hasSize(1);
        assertThat(work.get("editable").asBoolean()).isTrue();
    }

    @Test
    void aWorkItemHasTheFieldsOfTheContractThroughReworkAndReview() {
        desk.items("Only.");
        Hand first = desk.next(Caller.ANNOTATOR);
        assertThat(fields(first.work()))
                .contains(
                        "id",
                        "itemId",
                        "projectId",
                        "batchId",
                        "kind",
                        "run",
                        "slot",
                        "round",
                        "content",
                        "settings",
                        "brief",
                        "draft",
                        "previous",
                        "locked",
                        "remarks",
                        "leaseUntil");
        assertThat(fields(first.work().get("brief"))).contains("version", "guidelines");
        desk.submit(first, Desk.pairs("what", "what"));
        Hand review = desk.next(Caller.REVIEWER);
        assertThat(fields(review.work().get("submission"))).contains("result", "round", "checks");
        desk.submit(review, REWORK);
        Hand second = desk.next(Caller.ANNOTATOR);
        assertThat(second.work().get("locked"))
                .hasSize(1)
                .first()
                .extracting(JsonNode::asText)
                .isEqualTo("/pairs/p0");
        assertThat(fields(second.work().at("/remarks/0")))
                .contains("id", "path", "issue", "text", "author", "round", "replies");
        assertThat(second.work().at("/previous/pairs")).hasSize(2);
        HttpResponse<String> locked = desk.send(
                second, "submit", "\"result\":" + Desk.pairs("why", "why") + ",\"base\":0,\"editor\":\"desk\"");
        assertThat(body(locked).at("/violations/0/key").asText()).isEqualTo("work.part.locked");
        desk.submit(second, Desk.pairs("what", "why"));
        JsonNode changes = desk.next(Caller.REVIEWER).work().get("changes");
        assertThat(changes).isNotEmpty().allSatisfy(change -> assertThat(fields(change))
                .contains("path", "before", "after"));
        assertThat(changes.findValuesAsText("path")).allMatch(path -> path.startsWith("/pairs/p1"));
    }

    @Test
    void theHistoryListsEveryStepSubmissionVerdictAndRemarkInOrder() {
        String item = desk.items("Only.").get(0);
        desk.submit(desk.next(Caller.ANNOTATOR), Desk.pairs("what", "what"));
        desk.submit(desk.next(Caller.REVIEWER), REWORK);
        desk.submit(desk.next(Caller.ANNOTATOR), Desk.pairs("what", "why"));
        desk.submit(desk.next(Caller.REVIEWER), "{\"verdict\":\"accept\"}");
        List<String> trail = desk.trail(item);
        assertThat(trail.stream().map(line -> line.split(" ")[0]))
                .containsSubsequence(
                        "item.started",
                        "run.started",
                        "work.taken",
                        "work.submitted",
                        "work.taken",
                        "thread.opened",
                        "work.judged",
                        "work.submitted",
                        "work.taken",
                        "work.submitted",
                        "work.taken",
                        "work.judged",
                        "work.submitted",
                        "item.accepted");
        assertThat(trail)
                .anyMatch(line -> line.startsWith("thread.opened by The reviewer") && line.contains("/pairs/p1"));
        assertThat(trail).anyMatch(line -> line.contains("\"verdict\":\"rework\"") && line.contains("[\"/pairs/p1\"]"));
    }

    private JsonNode ahead() {
        return cast.ask(Caller.ANNOTATOR, "POST", "/api/v1/work-items/next", "{\"ahead\":true}");
    }

    private HttpResponse<String> draft(Hand held, int base, String editor) {
        return desk.send(
                held, "draft", "\"result\":" + Desk.RESULT + ",\"base\":" + base + ",\"editor\":\"" + editor + "\"");
    }

    private HttpResponse<String> submit(Hand held, int base) {
        return desk.send(held, "submit", "\"result\":" + Desk.RESULT + ",\"base\":" + base + ",\"editor\":\"desk\"");
    }

    private static JsonNode body(HttpResponse<String> answer) {
        return Json.tree(answer.body());
    }

    private static List<String> fields(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
