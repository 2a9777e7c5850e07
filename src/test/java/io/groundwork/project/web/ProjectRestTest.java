package io.groundwork.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Projects, briefs, members and batches as a client sees them. */
@ApplicationTest
class ProjectRestTest {

    private static final String PROJECTS = "/api/v1/projects";

    @LocalServerPort
    private int port;

    private Browser manager;

    @BeforeEach
    void signIn() {
        manager = new Browser(port);
        assertThat(manager.signIn("manager", "demo")).isTrue();
    }

    @Test
    void createsChangesAndLaunchesAProject() {
        HttpResponse<String> made =
                manager.postAsForm(PROJECTS, "{\"name\":\"Rivers\",\"taskType\":\"qa\",\"overlap\":2}");
        assertThat(made.statusCode()).isEqualTo(201);
        String path = made.headers().firstValue("Location").orElseThrow();
        assertThat(json(made).path("state").asText()).isEqualTo("draft");
        assertThat(send("PATCH", path, "{\"name\":\"Lakes\"}", null).statusCode())
                .isEqualTo(428);
        HttpResponse<String> renamed = send("PATCH", path, "{\"name\":\"Lakes\"}", "\"0\"");
        assertThat(renamed.statusCode()).isEqualTo(200);
        assertThat(renamed.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(json(renamed).path("overlap").asInt()).isEqualTo(2);
        assertThat(send("PATCH", path, "{\"name\":\"Hills\"}", "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(json(send("PATCH", path, "{\"state\":\"active\"}", "*"))
                        .path("state")
                        .asText())
                .isEqualTo("active");
        assertThat(send("PATCH", path, "{\"state\":\"draft\"}", "*").statusCode())
                .isEqualTo(409);
    }

    @Test
    void namesThePathOfWhatIsWrong() {
        HttpResponse<String> wrong = manager.postAsForm(PROJECTS, "{\"name\":\"\",\"taskType\":\"none\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).at("/violations/0/path").asText()).isEqualTo("/taskType");
        String path = project();
        assertThat(send("PATCH", path, "{\"nmae\":\"x\"}", "*").body()).contains("/nmae");
        assertThat(send("PATCH", path, "{\"overlap\":11}", "*").body()).contains("/overlap");
    }

    @Test
    void publishesBriefVersionsUnderTheirTag() {
        String path = project() + "/brief";
        HttpResponse<String> first = manager.get(path);
        assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
        String next = "{\"guidelines\":\"Read\",\"reviewerGuidelines\":\"\",\"settings\":"
                + json(first).path("settings")
                + ",\"issueTypes\":[{\"id\":\"no\",\"name\":\"Not there\"}],\"material\":true}";
        assertThat(json(send("PUT", path, next, "\"1\"")).path("version").asInt())
                .isEqualTo(2);
        assertThat(send("PUT", path, next, "\"1\"").statusCode()).isEqualTo(412);
        assertThat(json(manager.get(path + "/1")).path("material").asBoolean()).isFalse();
        assertThat(manager.postAsForm(path + "/2/acknowledge", "").statusCode()).isEqualTo(204);
    }

    @Test
    void changesMembersAndBatches() {
        String path = project();
        String person =
                json(manager.get(path + "/members")).at("/items/0/person").asText();
        assertThat(send("PUT", path + "/members/" + person, "{\"roles\":[\"manager\",\"reviewer\"]}", "*")
                        .body())
                .contains("reviewer");
        assertThat(send("PUT", path + "/members/" + person, "{\"roles\":[\"annotator\"]}", "*")
                        .statusCode())
                .isEqualTo(409);
        HttpResponse<String> pilot =
                manager.postAsForm(path + "/batches", "{\"name\":\"Pilot\",\"pilot\":true,\"reviewRate\":1.0}");
        String batch = path + "/batches/" + json(pilot).path("id").asText();
        assertThat(json(send("PATCH", batch, "{\"reviewRate\":null,\"priority\":70}", null))
                        .path("reviewRate")
                        .isNull())
                .isTrue();
        assertThat(json(send("PATCH", batch, "{\"state\":\"approved\"}", null))
                        .path("state")
                        .asText())
                .isEqualTo("approved");
        assertThat(json(send("PATCH", batch, "{\"state\":\"accepted\"}", null))
                        .path("state")
                        .asText())
                .isEqualTo("accepted");
    }

    @Test
    void strangersGetNotFoundForAllOfAProject() {
        String path = project();
        Browser annotator = new Browser(port);
        annotator.signIn("annotator2", "demo");
        for (String part : new String[] {"", "/brief", "/members", "/batches", "/progress"}) {
            assertThat(annotator.get(path + part).statusCode()).as(part).isEqualTo(404);
        }
        assertThat(annotator
                        .postAsForm(PROJECTS, "{\"name\":\"Mine\",\"taskType\":\"qa\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void describesTaskTypesWithTheirSchemas() {
        JsonNode qa = json(manager.get("/api/v1/task-types/qa"));
        assertThat(qa.at("/settings/properties").has("pairs")).isTrue();
        assertThat(qa.at("/result/properties").has("pairs")).isTrue();
        assertThat(qa.path("formats").toString()).contains("squad");
    }

    @Test
    void saysHowFarAProjectIs() {
        JsonNode progress = json(manager.get(project() + "/progress"));
        assertThat(progress.path("total").asLong()).isZero();
        assertThat(progress.path("days")).hasSize(14);
    }

    private String project() {
        return manager.postAsForm(PROJECTS, "{\"name\":\"Rivers\",\"taskType\":\"qa\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, String body, String ifMatch) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("X-CSRF-TOKEN", manager.csrf());
        if (ifMatch != null) {
            headers.put("If-Match", ifMatch);
        }
        return manager.send(method, path, body, headers);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.tree(answer.body());
    }
}
