package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.access.Desk.Hand;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who annotates or judges sees of an item what their piece of work shows, and nothing of it by any other call. */
@ApplicationTest
class RawContentTest {

    private static final String MARK = "heptagonal";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void noReadingCallGivesAnnotatorsAnItemThatIsNotInTheirHands() {
        Cast cast = new Cast(context, port);
        Ground ground = new Ground(cast);
        String marked = marked(cast, ground);
        Calls calls = new Calls(ground, cast);
        List<String> told = new ArrayList<>();
        int asked = 0;
        for (String line : Matrix.read("rest.matrix").lines().keySet()) {
            if (line.startsWith("GET /api/")) {
                asked++;
                Call call = calls.of(line, Caller.ANNOTATOR);
                String path = call.path().replace(ground.id("items"), marked);
                for (String query : List.of("", "q=" + MARK, "item=" + marked)) {
                    String asking = path + (query.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + query);
                    HttpResponse<String> answer =
                            cast.call(Caller.ANNOTATOR, new Call("GET", asking, call.headers(), null));
                    if (answer.body().contains(MARK)) {
                        told.add(asking + " " + answer.body());
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
        assertThat(told).isEmpty();
        assertThat(cast.ask(Caller.MANAGER, "GET", "/api/v1/items/" + marked, null)
                        .toString())
                .contains(MARK);
    }

    @Test
    void anotherAnnotatorSeesNeitherTheWorkNorTheDraftInHand() {
        Cast cast = new Cast(context, port);
        Desk desk = Desk.open(cast, 1);
        desk.items("Only.");
        Hand held = desk.next(Caller.ANNOTATOR);
        desk.send(held, "draft", "\"result\":" + Desk.RESULT + ",\"base\":0,\"editor\":\"desk\"");
        String work = "/api/v1/work-items/" + held.id();
        assertThat(cast.call(Caller.SENIOR, Call.json("GET", work, null)).statusCode())
                .isEqualTo(403);
        assertThat(cast.call(Caller.REVIEWER, Call.json("GET", work, null)).statusCode())
                .isEqualTo(403);
        desk.submit(new Hand(held.who(), cast.ask(Caller.ANNOTATOR, "GET", work, null), held.lease()), Desk.RESULT);
        assertThat(cast.call(Caller.SENIOR, Call.json("GET", work, null)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void reviewersReadContentInTheirReviewsOnly() {
        Cast cast = new Cast(context, port);
        Desk desk = Desk.open(cast, 1);
        String item = desk.items("Only " + MARK + " gauges.").get(0);
        desk.submit(desk.next(Caller.ANNOTATOR), Desk.RESULT);
        assertThat(cast.call(Caller.REVIEWER, Call.json("GET", "/api/v1/items/" + item, null))
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.next(Caller.REVIEWER).work().at("/content/passage").asText())
                .contains(MARK);
    }

    /** An item of the ground that nobody has in hand. */
    private static String marked(Cast cast, Ground ground) {
        String project = "/api/v1/projects/" + ground.id("projects");
        cast.call(
                Caller.MANAGER,
                new Call(
                        "POST",
                        project + "/imports",
                        Map.of("Content-Type", "application/x-ndjson"),
                        "{\"passage\":\"A " + MARK + " gauge.\",\"title\":\"The last\"}\n"));
        return org.awaitility.Awaitility.await()
                .until(
                        () -> cast.ask(Caller.MANAGER, "GET", project + "/items?q=the%20last", null)
                                .at("/items/0/id")
                                .asText(),
                        id -> !id.isEmpty());
    }
}
