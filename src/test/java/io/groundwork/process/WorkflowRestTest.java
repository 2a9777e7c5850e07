package io.groundwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The workflow over REST: read by members, checked by managers, unknown to strangers. */
@ApplicationTest
class WorkflowRestTest {

    private static final String NEW_PROJECT =
            """
            {"name": "City history", "taskType": "qa", "guidelines": "Ask well.", "overlap": 1, "reviewRate": 0.5}
            """;

    @LocalServerPort
    private int port;

    private Browser manager;
    private String workflow;

    @BeforeEach
    void project() {
        manager = signedIn("manager");
        HttpResponse<String> made = manager.postAsForm("/api/v1/projects", NEW_PROJECT);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        workflow = "/api/v1/projects/" + Json.tree(made.body()).get("id").asText() + "/workflow";
    }

    @Test
    void showsTheDiagramWithItsSteps() {
        HttpResponse<String> answer = manager.get(workflow);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
        JsonNode shown = Json.tree(answer.body());
        assertThat(shown.get("xml").asText()).contains("id=\"senior_review\"");
        assertThat(shown.get("steps"))
                .extracting(
                        step -> step.get("id").asText() + " " + step.get("kind").asText())
                .containsExactly("annotate annotate", "review review", "senior_review adjudicate");
    }

    @Test
    void saysWhatToMend() {
        HttpResponse<String> answer = check(manager, Drawn.endlessLoop());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode finding = Json.tree(answer.body()).get("findings").get(0);
        assertThat(finding.get("key").asText()).isEqualTo("restless-loop");
        assertThat(finding.get("message").asText()).contains("Put a person's step or a timer into the loop");
    }

    @Test
    void findsNothingWrongWithTheShippedDiagram() {
        String shipped = Json.tree(manager.get(workflow).body()).get("xml").asText();

        assertThat(Json.tree(check(manager, shipped).body()).get("findings")).isEmpty();
    }

    @Test
    void strangersDoNotLearnOfIt() {
        Browser stranger = signedIn("annotator");

        assertThat(stranger.get(workflow).statusCode()).isEqualTo(404);
        assertThat(check(stranger, Drawn.endlessLoop()).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> check(Browser person, String xml) {
        return person.postAsForm(workflow + "/check", Json.write(Map.of("xml", xml)));
    }

    private Browser signedIn(String name) {
        Browser browser = new Browser(port);
        assertThat(browser.signIn(name, "demo")).isTrue();
        return browser;
    }
}
