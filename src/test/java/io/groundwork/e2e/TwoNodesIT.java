package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL: both start at once on an empty database, both work, one dies, nothing is doubled. */
class TwoNodesIT {

    private static final String PASSAGE = "The harbour tunnel opened in 1911. A crossing took eight minutes on foot.";
    private static final int ITEMS = 12;

    @TempDir
    Path home;

    @Test
    void theOtherNodeTakesOver() {
        String database = Databases.fresh();
        RunningServer one = node(database);
        RunningServer two = node(database);
        try (one;
                two) {
            one.awaitReady();
            two.awaitReady();
            ApiClient manager = ApiClient.signIn(one.url(), "manager");
            ApiClient anna = ApiClient.signIn(one.url(), "annotator");
            ApiClient ben = ApiClient.signIn(two.url(), "annotator2");
            String project = Scripts.launchedProject(manager, anna, ApiClient.signIn(one.url(), "reviewer"));
            Scripts.join(manager, project, ben, "annotator");
            Scripts.importLines(
                    manager,
                    project,
                    IntStream.range(0, ITEMS)
                            .mapToObj(n -> Scripts.line("item-" + n, PASSAGE + " Item " + n + "."))
                            .collect(Collectors.joining("\n")));

            Set<String> done = new HashSet<>();
            for (int n = 0; n < 3; n++) {
                work(anna, project, done);
                work(ben, project, done);
            }
            JsonNode held = Scripts.next(anna, project);
            one.kill();
            anna = anna.at(two.url());
            Scripts.submit(anna, held, result()).expect(200);
            assertThat(done.add(held.at("/work/itemId").asText())).isTrue();
            while (done.size() < ITEMS) {
                work(ben, project, done);
            }
            JsonNode progress = manager.at(two.url())
                    .get("/projects/" + project + "/progress")
                    .expect(200)
                    .body();
            assertThat(progress.at("/inReview").asInt()).as("%s", progress).isEqualTo(ITEMS);
        }
    }

    private RunningServer node(String database) {
        return RunningServer.launching(home, database);
    }

    private static void work(ApiClient person, String project, Set<String> done) {
        JsonNode next = Scripts.next(person, project);
        assertThat(done.add(next.at("/work/itemId").asText()))
                .as("given once: %s", next)
                .isTrue();
        Scripts.submit(person, next, result()).expect(200);
    }

    private static Map<String, Object> result() {
        return Map.of("pairs", List.of(pair("p1", "how", "eight minutes"), pair("p2", "when", "1911")));
    }

    private static Map<String, Object> pair(String id, String type, String span) {
        return Map.of(
                "id",
                id,
                "question",
                "What does the passage say here?",
                "answer",
                "It says " + span + ".",
                "type",
                type,
                "wholePassage",
                false,
                "spans",
                List.of(Scripts.span(PASSAGE, span)));
    }
}
