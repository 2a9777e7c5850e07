package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.access.Desk.Hand;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A batch whose results are not distributed as the brief asks, from the refusal to its acceptance. */
@ApplicationTest
class BatchTargetTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void aBatchThatMissesItsTargetNamesWhatToSendBackAndIsAcceptedOnceThatIsMended() {
        Cast cast = new Cast(context, port);
        Desk desk = Desk.withTargets(cast, "{\"why\":0.5}");
        List<String> items = desk.items("One.", "Two.");
        String batch = desk.path() + "/batches/"
                + desk.get("/batches").at("/items/0/id").asText();
        desk.submit(desk.next(Caller.ANNOTATOR), Desk.pairs("what", "why"));
        assertThat(accept(cast, batch).body()).contains("urn:groundwork:batch-unfinished");
        Hand second = desk.next(Caller.ANNOTATOR);
        desk.submit(second, Desk.pairs("what", "what", "what", "what"));
        HttpResponse<String> missed = accept(cast, batch);
        JsonNode told = Json.tree(missed.body());
        assertThat(missed.statusCode()).isEqualTo(409);
        assertThat(told.get("type").asText()).isEqualTo("urn:groundwork:batch-misses-target");
        assertThat(told.get("categories").asText()).isEqualTo("why");
        assertThat(told.get("violations").findValuesAsText("path")).containsExactly("/items/" + second.item());
        assertThat(told.at("/violations/0/message").asText()).contains("why");
        desk.act("{\"action\":\"reopen\",\"reason\":\"Ask why\",\"ids\":[\"" + second.item() + "\"]}");
        Hand again = desk.next(Caller.ANNOTATOR);
        assertThat(again.item()).isEqualTo(second.item());
        assertThat(again.work().at("/needs/0/type").asText()).isEqualTo("why");
        assertThat(again.work().at("/needs/0/missing").asInt()).isPositive();
        desk.submit(again, Desk.pairs("why", "why", "what", "what"));
        HttpResponse<String> accepted = accept(cast, batch);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
        assertThat(Json.tree(accepted.body()).get("state").asText()).isEqualTo("accepted");
        assertThat(items.stream().map(desk::state)).containsOnly("accepted");
    }

    private static HttpResponse<String> accept(Cast cast, String batch) {
        return cast.call(Caller.MANAGER, Call.json("PATCH", batch, "{\"state\":\"accepted\"}"));
    }
}
