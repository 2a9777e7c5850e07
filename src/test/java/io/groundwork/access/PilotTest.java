package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.shared.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What lies behind a pilot batch is given out only when the pilot was approved. */
@ApplicationTest
class PilotTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void theNextBatchOpensWhenThePilotIsApproved() {
        Cast cast = new Cast(context, port);
        Desk desk = Desk.open(cast, 0);
        String pilot = batch(cast, desk, "{\"name\":\"Pilot\",\"pilot\":true}");
        String rest = batch(cast, desk, "{\"name\":\"Rest\",\"priority\":100}");
        imported(cast, desk, rest, "Behind.");
        imported(cast, desk, pilot, "Tried.");
        assertThat(desk.next(Caller.ANNOTATOR).work().get("batchId").asText()).isEqualTo(pilot);
        assertThat(desk.look(Caller.ANNOTATOR)).isNull();
        cast.ask(Caller.MANAGER, "PATCH", desk.path() + "/batches/" + pilot, "{\"state\":\"approved\"}");
        assertThat(desk.next(Caller.ANNOTATOR).work().get("batchId").asText()).isEqualTo(rest);
    }

    private static String batch(Cast cast, Desk desk, String body) {
        return cast.ask(Caller.MANAGER, "POST", desk.path() + "/batches", body)
                .get("id")
                .asText();
    }

    private static void imported(Cast cast, Desk desk, String batch, String passage) {
        Call call = new Call(
                "POST",
                desk.path() + "/imports?batch=" + batch,
                Map.of("Content-Type", "application/x-ndjson"),
                "{\"passage\":\"" + passage + "\"}\n");
        String id = Json.tree(cast.call(Caller.MANAGER, call).body()).get("id").asText();
        desk.until("/api/v1/imports/" + id, run -> run.get("state").asText().equals("done"));
    }
}
