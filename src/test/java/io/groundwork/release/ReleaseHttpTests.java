package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.shared.Json;
import io.groundwork.shared.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way of a release over HTTP, with the application as it is shipped. */
@ApplicationTest
class ReleaseHttpTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private People people;

    private Browser manager;
    private String project;

    @BeforeEach
    void setUp() {
        manager = new Browser(port);
        assertThat(manager.signIn("manager", "demo")).isTrue();
        project = Json.tree(
                        manager.postAsForm("/api/v1/projects", "{\"name\":\"“Lamps” & lights\",\"taskType\":\"qa\"}")
                                .body())
                .get("id")
                .asText();
        Person annotator = people.byUsername("annotator").orElseThrow();
        new AcceptedItems(database, project, annotator.id()).insert(3);
    }

    private JsonNode release(String body) {
        HttpResponse<String> answer = manager.postAsForm("/api/v1/projects/" + project + "/releases", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.tree(answer.body());
    }

    private JsonNode finished(String body) {
        String path = "/api/v1/releases/" + release(body).get("id").asText();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Json.tree(manager.get(path).body())
                        .get("state")
                        .asText()
                        .equals("done"));
        return Json.tree(manager.get(path).body());
    }

    @Test
    void buildsAndServesARelease() {
        JsonNode release = finished("{\"formats\":[\"jsonl\",\"trl-messages\",\"parquet\"]}");
        assertThat(release.get("number").asInt()).isEqualTo(1);
        assertThat(release.get("items").asInt()).isEqualTo(3);
        assertThat(release.get("progress").asDouble()).isEqualTo(1);
        String file = "/api/v1/releases/" + release.get("id").asText() + "/files/jsonl/results.jsonl";
        HttpResponse<String> whole = manager.get(file);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.body().lines()).hasSize(3);
        assertThat(whole.headers().firstValue("Content-Type")).hasValue("application/jsonlines");
        assertThat(whole.headers().firstValue("Content-Disposition").orElse("")).contains("jsonl-results.jsonl");
        HttpResponse<String> part = manager.get(file, "Range", "bytes=1-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo(whole.body().substring(1, 5));
        String tag = whole.headers().firstValue("ETag").orElseThrow();
        assertThat(manager.get(file, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(Json.tree(manager.get("/api/v1/projects/" + project + "/releases")
                                .body())
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void servesAllFilesAsOneZip() throws IOException {
        JsonNode release = finished("{\"formats\":[\"jsonl\",\"csv\"]}");
        String path = "/api/v1/releases/" + release.get("id").asText();
        HttpResponse<byte[]> answer = manager.bytes(path + "/archive");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("Lamps-lights-1.zip");
        Map<String, String> unpacked = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.put(entry.getName(), Sha256.hex(new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        Map<String, String> listed = new TreeMap<>();
        release.get("files")
                .forEach(file -> listed.put(
                        "Lamps-lights-1/" + file.get("path").asText(),
                        file.get("sha256").asText()));
        assertThat(unpacked).containsAllEntriesOf(listed);
        assertThat(unpacked.keySet()).containsExactlyElementsOf(listed.keySet());
        assertThat(new Browser(port).get(path + "/archive").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesUnknownFormatsAndFields() {
        HttpResponse<String> unknown =
                manager.postAsForm("/api/v1/projects/" + project + "/releases", "{\"formats\":[\"zip\"]}");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(Json.tree(unknown.body())
                        .get("violations")
                        .get(0)
                        .get("path")
                        .asText())
                .isEqualTo("/formats");
        assertThat(manager.postAsForm("/api/v1/projects/" + project + "/releases", "{\"formats\":[\"csv\"],\"zip\":1}")
                        .statusCode())
                .isBetween(400, 422);
        assertThat(manager.postAsForm("/api/v1/projects/" + project + "/releases", "{}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void servesNothingThatIsNotAFileOfTheRelease() {
        String id = finished("{\"formats\":[\"csv\"]}").get("id").asText();
        assertThat(manager.get("/api/v1/releases/" + id + "/files/csv/other.csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.get("/api/v1/releases/" + id + "/files/..%2f..%2f1%2fREADME.md")
                        .statusCode())
                .isIn(400, 404);
        Browser annotator = new Browser(port);
        assertThat(annotator.signIn("annotator", "demo")).isTrue();
        assertThat(annotator.get("/api/v1/releases/" + id).statusCode()).isEqualTo(404);
        assertThat(annotator
                        .get("/api/v1/releases/" + id + "/files/csv/train.csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(annotator.get("/api/v1/releases/" + id + "/archive").statusCode())
                .isEqualTo(404);
    }
}
