package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.ApplicationTest;
import io.groundwork.access.Desk.Hand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A material change of the brief offers for redo exactly what was accepted under an older one. */
@ApplicationTest
class RedoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void offersWhatWasAcceptedBeforeAndNothingElse() {
        Cast cast = new Cast(context, port);
        Desk desk = Desk.open(cast, 0);
        List<String> items = desk.items("One.", "Two.", "Three.", "Four.", "Five.");
        desk.accept(Caller.ANNOTATOR);
        desk.accept(Caller.ANNOTATOR);
        desk.act("{\"action\":\"withdraw\",\"reason\":\"Not ours\",\"ids\":[\"" + items.get(1) + "\"]}");
        publish(desk, false);
        desk.accept(Caller.ANNOTATOR);
        publish(desk, true);
        assertThat(desk.look(Caller.ANNOTATOR))
                .as("work before the brief was read")
                .isNull();
        cast.ask(Caller.ANNOTATOR, "POST", desk.path() + "/brief/3/acknowledge", "");
        desk.accept(Caller.ANNOTATOR);
        assertThat(outdated(desk, 2)).isEqualTo(2);
        JsonNode report = desk.act("{\"action\":\"reopen\",\"reason\":\"The brief changed\","
                + "\"filter\":{\"state\":\"accepted\",\"briefBefore\":3}}");
        assertThat(report.get("done").asInt()).isEqualTo(2);
        assertThat(items.stream().map(desk::state).toList())
                .containsExactly("working", "withdrawn", "working", "accepted", "working");
        assertThat(items.stream().map(id -> desk.item(id).get("run").asInt()).toList())
                .containsExactly(2, 1, 2, 1, 1);
        Hand again = desk.next(Caller.ANNOTATOR);
        while (!again.item().equals(items.get(0))) {
            desk.submit(again, Desk.RESULT);
            again = desk.next(Caller.ANNOTATOR);
        }
        assertThat(again.work().get("previous").toString()).contains("The old one.");
        assertThat(again.work().at("/brief/version").asInt()).isEqualTo(3);
        assertThat(outdated(desk, 0)).isZero();
    }

    @Test
    void countsAReviewersFixUnderTheBriefItWasMadeUnder() {
        Cast cast = new Cast(context, port);
        Desk desk = Desk.open(cast, 1);
        List<String> items = desk.items("One.", "Two.");
        desk.submit(desk.next(Caller.ANNOTATOR), Desk.RESULT);
        desk.submit(desk.next(Caller.ANNOTATOR), Desk.RESULT);
        desk.submit(desk.next(Caller.REVIEWER), "{\"verdict\":\"accept\"}");
        publish(desk, true);
        cast.ask(Caller.REVIEWER, "POST", desk.path() + "/brief/2/acknowledge", "");
        desk.submit(desk.next(Caller.REVIEWER), "{\"verdict\":\"fix\",\"fixed\":" + Desk.pairs("why") + "}");
        JsonNode report = desk.act("{\"action\":\"reopen\",\"reason\":\"The brief changed\","
                + "\"filter\":{\"state\":\"accepted\",\"briefBefore\":2}}");
        assertThat(report.get("done").asInt()).isEqualTo(1);
        assertThat(items.stream().map(desk::state).toList()).containsExactly("working", "accepted");
    }

    private static void publish(Desk desk, boolean material) {
        ObjectNode next = desk.get("/brief").deepCopy();
        next.retain("guidelines", "reviewerGuidelines", "settings", "issueTypes");
        desk.put(
                "/brief",
                next.put("guidelines", "Ask why.").put("material", material).toString());
    }

    private static long outdated(Desk desk, long expected) {
        return desk.until(desk.path() + "/progress", now -> now.get("outdated").asLong() == expected)
                .get("outdated")
                .asLong();
    }
}
