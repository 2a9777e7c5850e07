package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scripted client does the whole job without the pages, on both databases. */
class LifeOverHttpIT {

    private static final String PASSAGE = "The harbour tunnel opened in 1911. A crossing took eight minutes on foot. "
            + "The ferries lost half of their passengers within a year.";

    @TempDir
    Path home;

    @Test
    void wholeLifeOnTheEmbeddedDatabase() {
        try (RunningServer server = RunningServer.demo(home)) {
            live(server);
        }
    }

    @Test
    void wholeLifeOnPostgres() {
        try (RunningServer server = RunningServer.demo(home, Databases.fresh())) {
            live(server);
        }
    }

    private void live(RunningServer server) {
        ApiClient manager = ApiClient.signIn(server.url(), "manager");
        ApiClient annotator = ApiClient.signIn(server.url(), "annotator");
        ApiClient reviewer = ApiClient.signIn(server.url(), "reviewer");
        String project = Scripts.launchedProject(manager, annotator, reviewer);
        Scripts.importLines(manager, project, Scripts.line("tunnel", PASSAGE) + "\n" + "{broken\n");

        JsonNode first = Scripts.next(annotator, project);
        submit(annotator, first, pairs(first, "Eight hours."));
        JsonNode review = Scripts.next(reviewer, project);
        assertThat(review.at("/work/kind").asText()).isEqualTo("review");
        submit(
                reviewer,
                review,
                Map.of(
                        "verdict", "rework",
                        "parts",
                                List.of(
                                        Map.of("path", "/pairs/p1", "decision", "rework"),
                                        Map.of("path", "/pairs/p2", "decision", "approve")),
                        "remarks",
                                List.of(Map.of(
                                        "id",
                                        "r1",
                                        "path",
                                        "/pairs/p1",
                                        "issue",
                                        "wrong",
                                        "text",
                                        "The passage says eight minutes."))));

        JsonNode rework = Scripts.next(annotator, project);
        assertThat(rework.at("/work/round").asInt()).isEqualTo(2);
        assertThat(rework.at("/work/locked").toString()).contains("/pairs/p2");
        assertThat(rework.at("/work/remarks/0/text").asText()).isEqualTo("The passage says eight minutes.");
        submit(annotator, rework, pairs(rework, "Eight minutes on foot."));

        JsonNode again = Scripts.next(reviewer, project);
        assertThat(again.at("/work/changes").toString()).contains("Eight hours.", "Eight minutes on foot.");
        submit(reviewer, again, Map.of("verdict", "accept", "parts", List.of(), "remarks", List.of()));

        Map<String, byte[]> files = Scripts.release(manager, project, "jsonl", "trl-messages");
        assertThat(new String(files.get("jsonl"), StandardCharsets.UTF_8)).contains("Eight minutes on foot.");
        assertThat(files.keySet()).anyMatch(path -> path.contains("README.md"));
        String item = first.at("/work/itemId").asText();
        assertThat(manager.get("/items/" + item + "/history").expect(200).body().toString())
                .contains("rework", "accept");
        ApiClient auditor = ApiClient.signIn(server.url(), "auditor");
        await().atMost(Duration.ofSeconds(20)).until(() -> Scripts.sealed(auditor));
    }

    private static Map<String, Object> pairs(JsonNode next, String firstAnswer) {
        return Map.of(
                "pairs",
                List.of(
                        Map.of(
                                "id",
                                "p1",
                                "question",
                                "How long did a crossing take on foot?",
                                "answer",
                                firstAnswer,
                                "type",
                                "how",
                                "wholePassage",
                                false,
                                "spans",
                                List.of(Scripts.span(PASSAGE, "eight minutes"))),
                        Map.of(
                                "id",
                                "p2",
                                "question",
                                "When did the harbour tunnel open?",
                                "answer",
                                "It opened in 1911.",
                                "type",
                                "when",
                                "wholePassage",
                                false,
                                "spans",
                                List.of(Scripts.span(PASSAGE, "1911")))));
    }

    private static void submit(ApiClient person, JsonNode next, Object result) {
        Scripts.submit(person, next, result).expect(200);
    }
}
