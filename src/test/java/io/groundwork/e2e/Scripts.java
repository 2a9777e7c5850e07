package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.e2e.ApiClient.Answer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** What scripted people do over and over. */
final class Scripts {

    private Scripts() {}

    /** A launched question-answer project, every item reviewed, with these people in it. */
    static String launchedProject(ApiClient manager, ApiClient annotator, ApiClient reviewer) {
        String id = project(manager, "Tunnels", "qa", settings());
        manager.put(
                        "/projects/" + id + "/brief",
                        Map.of(
                                "guidelines",
                                "# Ask well",
                                "reviewerGuidelines",
                                "Check each answer against its highlight.",
                                "settings",
                                settings(),
                                "issueTypes",
                                List.of(Map.of("id", "wrong", "name", "Wrong answer")),
                                "material",
                                false),
                        "*")
                .expect(200);
        join(manager, id, annotator, "annotator");
        join(manager, id, reviewer, "reviewer");
        manager.patch("/projects/" + id, Map.of("state", "active")).expect(200);
        return id;
    }

    /** A launched project of any task type with one annotator. */
    static String launchedProject(ApiClient manager, ApiClient annotator, String type, JsonNode settings) {
        String id = project(manager, type, type, settings);
        join(manager, id, annotator, "annotator");
        manager.patch("/projects/" + id, Map.of("state", "active")).expect(200);
        return id;
    }

    /** Sets up a project in which every item is reviewed. */
    static String project(ApiClient manager, String name, String type, Object settings) {
        return manager.post(
                        "/projects",
                        Map.of(
                                "name",
                                name,
                                "taskType",
                                type,
                                "guidelines",
                                "# Look well",
                                "settings",
                                settings,
                                "overlap",
                                1,
                                "reviewRate",
                                1.0))
                .expect(201)
                .body()
                .get("id")
                .asText();
    }

    static void join(ApiClient manager, String project, ApiClient who, String role) {
        String person = who.get("/me").expect(200).body().get("id").asText();
        manager.put("/projects/" + project + "/members/" + person, Map.of("roles", List.of(role)), "*")
                .expect(200);
    }

    static Map<String, Object> settings() {
        return Map.of(
                "passage",
                true,
                "pairs",
                Map.of("min", 2, "max", 5),
                "questionWords",
                Map.of("min", 3, "max", 25),
                "answerWords",
                Map.of("min", 1, "max", 60),
                "types",
                List.of("what", "why", "when", "how"),
                "ownTypes",
                false,
                "spansRequired",
                true);
    }

    static String line(String id, String passage) {
        return ApiClient.JSON
                .createObjectNode()
                .put("externalId", id)
                .put("title", id)
                .put("passage", passage)
                .toString();
    }

    /** Imports the lines and waits until the import is over. */
    static JsonNode importLines(ApiClient manager, String project, String lines) {
        String id = manager.postText("/projects/" + project + "/imports", "application/x-ndjson", lines)
                .expect(202)
                .body()
                .get("id")
                .asText();
        AtomicReference<JsonNode> last = new AtomicReference<>();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    last.set(manager.get("/imports/" + id).expect(200).body());
                    return List.of("done", "failed", "cancelled")
                            .contains(last.get().get("state").asText());
                });
        assertThat(last.get().get("state").asText()).as("import %s", last.get()).isEqualTo("done");
        return last.get();
    }

    /** The next piece of work, waiting for the queue to be filled. */
    static JsonNode next(ApiClient person, String project) {
        AtomicReference<JsonNode> answer = new AtomicReference<>();
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    answer.set(person.post("/work-items/next", Map.of("project", project))
                            .expect(200)
                            .body());
                    return !answer.get().path("work").isNull();
                });
        return answer.get();
    }

    static Answer submit(ApiClient person, JsonNode next, Object result) {
        return person.post(
                "/work-items/" + next.at("/work/id").asText() + "/submit",
                Map.of(
                        "result",
                        result,
                        "base",
                        next.at("/work/draft/revision").asLong(0),
                        "editor",
                        "script",
                        "lease",
                        next.at("/lease/token").asLong()));
    }

    /** Builds a release and downloads its files, by format for single files and by path. */
    static Map<String, byte[]> release(ApiClient manager, String project, String... formats) {
        String id = manager.post("/projects/" + project + "/releases", Map.of("formats", List.of(formats)))
                .expect(202)
                .body()
                .get("id")
                .asText();
        AtomicReference<JsonNode> last = new AtomicReference<>();
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    last.set(manager.get("/releases/" + id).expect(200).body());
                    return List.of("done", "failed", "cancelled")
                            .contains(last.get().get("state").asText());
                });
        assertThat(last.get().get("state").asText())
                .as("release %s", last.get())
                .isEqualTo("done");
        Map<String, byte[]> files = new LinkedHashMap<>();
        last.get().get("files").forEach(file -> {
            String path = file.get("path").asText();
            byte[] bytes = manager.download("/releases/" + id + "/files/" + path);
            assertThat(io.groundwork.shared.Sha256.hex(bytes))
                    .isEqualTo(file.get("sha256").asText());
            files.put(path, bytes);
            files.putIfAbsent(path.split("[/.]")[0], bytes);
        });
        return files;
    }

    static boolean sealed(ApiClient auditor) {
        JsonNode proof = auditor.get("/audit/verify").expect(200).body();
        assertThat(proof.get("unbroken").asBoolean()).as("%s", proof).isTrue();
        return proof.get("unsealed").asLong() == 0;
    }

    static Map<String, Object> span(String passage, String text) {
        int at = passage.indexOf(text);
        return Map.of(
                "start",
                passage.codePointCount(0, at),
                "end",
                passage.codePointCount(0, at + text.length()),
                "text",
                text);
    }
}
