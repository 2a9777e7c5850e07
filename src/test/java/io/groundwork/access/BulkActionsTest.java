package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.access.Desk.Hand;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Each of a manager's bulk actions, from the call through the background job to what it does and what the trail says of it. */
@ApplicationTest
class BulkActionsTest {

    private static final String BY_MANAGER = " by The manager ";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private Desk desk;

    @BeforeEach
    void open() {
        cast = new Cast(context, port);
        desk = Desk.open(cast, 0);
    }

    @Test
    void prioritiseLetsItemsGoFirst() {
        List<String> items = desk.items("First.", "Second.", "Third.");
        done(desk.act(action("prioritise", items.get(2), "\"priority\":80")), 1);
        assertThat(desk.item(items.get(2)).get("priority").asInt()).isEqualTo(80);
        assertThat(desk.next(Caller.ANNOTATOR).item()).isEqualTo(items.get(2));
        assertThat(desk.trail(items.get(2))).contains("item.priority-set" + BY_MANAGER + "{\"priority\":80}");
    }

    @Test
    void reassignTakesWorkFromItsHolderForAnother() {
        String item = desk.items("Only.").get(0);
        Hand held = desk.next(Caller.ANNOTATOR);
        desk.send(held, "draft", draft(0));
        done(desk.act(action("reassign", item, person(Caller.SENIOR))), 1);
        assertThat(desk.send(held, "heartbeat", "\"activeMs\":0").body()).contains("lease-lost");
        assertThat(desk.look(Caller.ANNOTATOR)).isNull();
        Hand taken = desk.next(Caller.SENIOR);
        assertThat(taken.id()).isEqualTo(held.id());
        assertThat(taken.work().get("draft").isNull()).isTrue();
        assertThat(trail(item, "work.unleased"))
                .contains(cast.person(Caller.ANNOTATOR).toString());
        assertThat(trail(item, "work.reassigned"))
                .contains(cast.person(Caller.SENIOR).toString(), "\"draft\":false");
    }

    @Test
    void handoverTakesTheDraftAlong() {
        String item = desk.items("Only.").get(0);
        Hand held = desk.next(Caller.ANNOTATOR);
        desk.send(held, "draft", draft(0));
        done(desk.act(action("handover", item, person(Caller.SENIOR))), 1);
        Hand taken = desk.next(Caller.SENIOR);
        assertThat(taken.work().at("/draft/result/pairs/0/answer").asText()).isEqualTo("The old one.");
        desk.submit(taken, Desk.RESULT);
        assertThat(desk.send(held, "draft", draft(1)).statusCode()).isEqualTo(409);
        assertThat(trail(item, "work.reassigned"))
                .contains(cast.person(Caller.SENIOR).toString(), "\"draft\":true");
    }

    @Test
    void unleaseFreesWorkAndLeavesTheDraftToItsMaker() {
        String item = desk.items("Only.").get(0);
        Hand held = desk.next(Caller.ANNOTATOR);
        desk.send(held, "draft", draft(0));
        done(desk.act(action("unlease", item, "")), 1);
        assertThat(desk.send(held, "heartbeat", "\"activeMs\":0").body()).contains("lease-lost");
        assertThat(trail(item, "work.unleased"))
                .contains(cast.person(Caller.ANNOTATOR).toString());
        assertThat(desk.next(Caller.ANNOTATOR).work().at("/draft/result/pairs")).hasSize(1);
    }

    @Test
    void holdKeepsItemsOutOfTheQueueAndRequeueLetsThemBackIn() {
        List<String> items = desk.items("First.", "Second.");
        desk.until(
                desk.path() + "/items",
                page -> page.get("items").findValuesAsText("state").equals(List.of("working", "working")));
        String both = "{\"action\":\"hold\",\"filter\":{\"state\":\"working\"},\"reason\":\"Rights unclear\"}";
        done(desk.act(both), 2);
        assertThat(desk.look(Caller.ANNOTATOR)).isNull();
        assertThat(desk.item(items.get(0)).get("holdReason").asText()).isEqualTo("Rights unclear");
        done(desk.act(action("requeue", items.get(1), "")), 1);
        assertThat(desk.next(Caller.ANNOTATOR).item()).isEqualTo(items.get(1));
        assertThat(desk.state(items.get(0))).isEqualTo("held");
        assertThat(trail(items.get(0), "item.hold-asked")).contains("Rights unclear");
        assertThat(trail(items.get(1), "item.requeue-asked")).isNotEmpty();
    }

    @Test
    void reopenStartsANewRunFromTheEarlierResult() {
        String item = desk.items("Only.").get(0);
        desk.accept(Caller.ANNOTATOR);
        done(desk.act(action("reopen", item, "\"reason\":\"Wrongly accepted\"")), 1);
        Hand again = desk.next(Caller.ANNOTATOR);
        assertThat(again.work().get("run").asInt()).isEqualTo(2);
        assertThat(again.work().at("/previous/pairs")).hasSize(1);
        assertThat(trail(item, "item.reopened")).contains("Wrongly accepted", "\"run\":2");
    }

    @Test
    void withdrawTakesItemsOutAndKeepsTheDraftInHand() {
        String item = desk.items("Only.").get(0);
        Hand held = desk.next(Caller.ANNOTATOR);
        done(desk.act(action("withdraw", item, "\"reason\":\"Bad scan\"")), 1);
        assertThat(desk.state(item)).isEqualTo("withdrawn");
        assertThat(desk.send(held, "draft", draft(0)).statusCode()).isEqualTo(410);
        assertThat(desk.look(Caller.ANNOTATOR)).isNull();
        assertThat(trail(item, "item.withdrawal-asked")).contains("Bad scan");
    }

    @Test
    void whatCanNotBeDoneIsReportedItemByItemAndTheWholeStandsInTheTrail() {
        List<String> items = desk.items("First.", "Second.");
        desk.accept(Caller.ANNOTATOR);
        JsonNode report = desk.act("{\"action\":\"reopen\",\"reason\":\"Again\",\"filter\":{\"q\":\".\"}}");
        assertThat(report.get("done").asInt()).isEqualTo(1);
        assertThat(report.at("/failures/0/item").asText()).isEqualTo(items.get(1));
        assertThat(report.at("/failures/0/key").asText()).isEqualTo("wrong-item-state");
        String trail = cast.ask(
                        Caller.MANAGER,
                        "GET",
                        "/api/v1/audit?project=" + desk.path().replaceAll(".*/", ""),
                        null)
                .toString();
        assertThat(trail).contains("\"action\":\"items.action\"", "\"what\":\"reopen\"");
    }

    @Test
    void saysWhyWorkCanNotGoToSomebody() {
        String item = desk.items("Only.").get(0);
        Hand held = desk.next(Caller.ANNOTATOR);
        JsonNode unfit = desk.act(action("reassign", item, person(Caller.REVIEWER)));
        assertThat(unfit.at("/failures/0/message").asText()).contains("can not take this work");
        desk.submit(held, Desk.RESULT);
        desk.until("/api/v1/items/" + item, read -> read.get("state").asText().equals("accepted"));
        JsonNode over = desk.act(action("reassign", item, person(Caller.SENIOR)));
        assertThat(over.at("/failures/0/message").asText()).contains("accepted");
    }

    /** The only line of the trail about this action, by the manager. */
    private String trail(String item, String action) {
        List<String> lines = desk.trail(item).stream()
                .filter(line -> line.startsWith(action + " "))
                .toList();
        assertThat(lines).singleElement().asString().startsWith(action + BY_MANAGER);
        return lines.get(0);
    }

    private static void done(JsonNode report, int items) {
        assertThat(report.get("failures")).isEmpty();
        assertThat(report.get("done").asInt()).isEqualTo(items);
    }

    private String person(Caller who) {
        return "\"person\":\"" + cast.person(who) + "\"";
    }

    private static String action(String action, String item, String more) {
        return "{\"action\":\"" + action + "\",\"ids\":[\"" + item + "\"]" + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static String draft(int base) {
        return "\"result\":" + Desk.RESULT + ",\"base\":" + base + ",\"editor\":\"desk\"";
    }
}
