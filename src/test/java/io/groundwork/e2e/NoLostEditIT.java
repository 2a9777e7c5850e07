package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.e2e.ApiClient.Answer;
import io.groundwork.tasktype.Samples;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An annotator saves twenty times a second, in turn into one piece of work of each task type, while the server is
 * killed at random moments: what was acknowledged is there.
 */
class NoLostEditIT {

    @TempDir
    Path home;

    @Test
    void fiveKillsOnTheEmbeddedDatabase() {
        surviveKills(RunningServer.demo(home), 5);
    }

    @Test
    void fiveKillsOnPostgres() {
        surviveKills(RunningServer.demo(home, Databases.fresh()), 5);
    }

    @Test
    @Tag("long")
    void fiftyKillsOnTheEmbeddedDatabase() {
        surviveKills(RunningServer.demo(home), 50);
    }

    @Test
    @Tag("long")
    void fiftyKillsOnPostgres() {
        surviveKills(RunningServer.demo(home, Databases.fresh()), 50);
    }

    private static void surviveKills(RunningServer server, int kills) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (server) {
            ApiClient manager = ApiClient.signIn(server.url(), "manager");
            ApiClient annotator = ApiClient.signIn(server.url(), "annotator");
            List<Typist> typists = new ArrayList<>();
            manager.get("/task-types")
                    .expect(200)
                    .body()
                    .get("items")
                    .forEach(type -> typists.add(typist(manager, annotator, type)));
            typists.forEach(Typist::save);
            for (int kill = 0; kill < kills; kill++) {
                typeUntilKilled(typists, server, 300 + random.nextInt(1_500));
                server.start();
                for (Typist typist : typists) {
                    typist.findEverything("seed " + seed + ", kill " + kill + ", " + typist.type);
                }
            }
            assertThat(typists).hasSizeGreaterThan(1).allSatisfy(typist -> assertThat(typist.acknowledged)
                    .as(typist.type)
                    .isGreaterThan(kills));
        }
    }

    /** Somebody with one piece of work of the type in hand, who types its sample results over and over. */
    private static Typist typist(ApiClient manager, ApiClient annotator, JsonNode type) {
        String id = type.get("id").asText();
        String project = Scripts.launchedProject(manager, annotator, id, type.get("defaults"));
        Path samples = Path.of("processes", id);
        Scripts.importLines(
                manager,
                project,
                Samples.lines(samples.resolve("sample.jsonl")).get(0).toString());
        List<JsonNode> results = Samples.lines(samples.resolve("sample.results.jsonl")).stream()
                .map(line -> line.get("result"))
                .toList();
        return new Typist(annotator, Scripts.next(annotator, project), id, results);
    }

    private static void typeUntilKilled(List<Typist> typists, RunningServer server, long afterMs) {
        ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
        killer.schedule(server::kill, afterMs, TimeUnit.MILLISECONDS);
        try {
            for (int turn = 0; ; turn++) {
                typists.get(turn % typists.size()).save();
                TimeUnit.MILLISECONDS.sleep(30);
            }
        } catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            killer.shutdown();
            joined(killer);
        }
    }

    private static void joined(ScheduledExecutorService killer) {
        try {
            assertThat(killer.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Types and remembers what was acknowledged. */
    private static final class Typist {

        private final ApiClient annotator;
        private final String type;
        private final List<JsonNode> results;
        private final String work;
        private final long lease;
        private long acknowledged;
        private int acknowledgedText;
        private int sentText;

        Typist(ApiClient annotator, JsonNode next, String type, List<JsonNode> results) {
            this.annotator = annotator;
            this.type = type;
            this.results = results;
            this.work = next.at("/work/id").asText();
            this.lease = next.at("/lease/token").asLong();
        }

        void save() {
            sentText++;
            Answer answer = annotator
                    .put(
                            "/work-items/" + work + "/draft",
                            Map.of(
                                    "result",
                                    result(sentText),
                                    "base",
                                    acknowledged,
                                    "editor",
                                    "typist",
                                    "lease",
                                    lease))
                    .expect(200);
            acknowledged = answer.body().get("revision").asLong();
            acknowledgedText = sentText;
        }

        void findEverything(String when) {
            JsonNode draft =
                    annotator.get("/work-items/" + work).expect(200).body().get("draft");
            long revision = draft.get("revision").asLong();
            assertThat(revision).as(when).isBetween(acknowledged, acknowledged + 1);
            int text = revision == acknowledged ? acknowledgedText : sentText;
            assertThat((Object) draft.get("result")).as(when).isEqualTo(result(text));
            acknowledged = revision;
            acknowledgedText = text;
        }

        /** No two that follow each other are alike. */
        private JsonNode result(int text) {
            return results.get(text % results.size());
        }
    }
}
