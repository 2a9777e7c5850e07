package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.access.Desk.Hand;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The time ledger: reviews and skips stand in it too, managers read all of it and everybody else their own. */
@ApplicationTest
class TimeCallsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void managersReadAllAndOthersTheirOwn() {
        Cast cast = new Cast(context, port);
        Desk desk = Desk.open(cast, 1);
        desk.items("First.", "Second.");
        Hand skipped = desk.next(Caller.SENIOR);
        desk.send(skipped, "skip", "\"reason\":\"unclear\"");
        desk.submit(desk.next(Caller.ANNOTATOR), Desk.RESULT);
        desk.submit(desk.next(Caller.REVIEWER), "{\"verdict\":\"accept\"}");
        String time = desk.path() + "/time";
        JsonNode all = cast.ask(Caller.MANAGER, "GET", time, null).get("items");
        assertThat(all.findParents("outcome").stream()
                        .map(row -> row.get("kind").asText() + " "
                                + row.get("outcome").asText()))
                .containsExactlyInAnyOrder("annotate skipped", "annotate submitted", "review submitted");
        String me = cast.person(Caller.ANNOTATOR).toString();
        for (String asked : new String[] {time, time + "?person=" + cast.person(Caller.SENIOR)}) {
            JsonNode mine = cast.ask(Caller.ANNOTATOR, "GET", asked, null).get("items");
            assertThat(mine.findValuesAsText("person")).as(asked).containsExactly(me);
        }
        assertThat(cast.ask(Caller.AUDITOR, "GET", time, null).get("items")).hasSize(3);
        String sheet = cast.call(Caller.ANNOTATOR, new Call("GET", time, Map.of("Accept", "text/csv"), null))
                .body();
        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet).contains(me);
    }
}
