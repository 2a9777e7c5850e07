package io.groundwork.dataset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class ImportRestTest {

    @LocalServerPort
    int port;

    private Browser manager;
    private String csrf;
    private String project;

    @BeforeEach
    void signIn() {
        manager = new Browser(port);
        assertThat(manager.signIn("manager", "demo")).isTrue();
        csrf = Json.tree(manager.get("/api/v1/session").body()).get("token").asText();
        project = Json.tree(post("/api/v1/projects", "application/json", "{\"name\": \"Import\", \"taskType\": \"qa\"}")
                        .body())
                .get("id")
                .asText();
    }

    @Test
    void importsABodyAndListsItsItemsPageByPage() {
        String rows =
                "{\"passage\": \"First passage.\", \"externalId\": \"a\"}\n[]\n{\"passage\": \"Second passage.\"}\n"
                        + "{\"passage\": \"Second passage.\"}\n";
        HttpResponse<String> accepted = post("/api/v1/projects/" + project + "/imports", "application/x-ndjson", rows);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        JsonNode done = finished(Json.tree(accepted.body()).get("id").asText());
        assertThat(done.get("state").asText()).isEqualTo("done");
        assertThat(done.get("imported").asInt()).isEqualTo(2);
        assertThat(done.get("duplicates").asInt()).isEqualTo(1);
        assertThat(done.at("/rejected/0/message").asText()).isEqualTo("The line is no JSON object.");

        JsonNode first = get("/api/v1/projects/" + project + "/items?limit=1&state=waiting");
        assertThat(first.at("/items/0/externalId").asText()).isEqualTo("a");
        JsonNode second = get("/api/v1/projects/" + project + "/items?limit=1&state=waiting&after="
                + first.get("next").asText());
        assertThat(second.at("/items/0/title").asText()).isEqualTo("Second passage.");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(manager.get("/api/v1/projects/" + project + "/items?after="
                                + first.get("next").asText())
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/api/v1/projects/" + project + "/items?q=SECOND").get("items"))
                .hasSize(1);
        assertThat(get("/api/v1/items/" + first.at("/items/0/id").asText())
                        .at("/content/passage")
                        .asText())
                .isEqualTo("First passage.");
    }

    @Test
    void importsFilesOfAForm() {
        String form = "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"notes.md\"\r\n\r\n"
                + "# Notes\n\nOne paragraph of notes.\r\n--x\r\nContent-Disposition: form-data; name=\"files\";"
                + " filename=\"rows.csv\"\r\n\r\npassage\nA row.\n\r\n--x--\r\n";
        HttpResponse<String> accepted = post(
                "/api/v1/projects/" + project + "/imports?targetWords=50&language=en",
                "multipart/form-data; boundary=x",
                form);
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        JsonNode done = finished(Json.tree(accepted.body()).get("id").asText());
        assertThat(done.get("imported").asInt()).as(done.toString()).isEqualTo(2);
        assertThat(done.get("files").asInt()).isEqualTo(2);
    }

    @Test
    void refusesOptionsThatDoNotExistAndStrangers() {
        String path = "/api/v1/projects/" + project + "/imports";
        assertThat(post(path + "?onDuplicate=merge", "application/x-ndjson", "{}")
                        .statusCode())
                .isEqualTo(422);
        Browser stranger = new Browser(port);
        stranger.signIn("annotator", "demo");
        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/api/v1/projects/" + project + "/items").statusCode())
                .isEqualTo(404);
    }

    private JsonNode finished(String id) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> get("/api/v1/imports/" + id), run -> !"queued running"
                .contains(run.get("state").asText()));
    }

    private JsonNode get(String path) {
        return Json.tree(manager.get(path).body());
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return manager.post(path, body, Map.of("Content-Type", type, "X-CSRF-TOKEN", csrf));
    }
}
