package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.e2e.ApiClient.Answer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An annotator saves twenty times a second while the server is killed at random moments: what was acknowledged is there. */
class NoLostEditIT {

    private static final String PASSAGE = "The harbour tunnel opened in 1911 and lost its ferries.";

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
            String project = Scripts.launchedProject(manager, annotator, ApiClient.signIn(server.url(), "reviewer"));
            Scripts.importLines(manager, project, Scripts.line("one", PASSAGE));
            JsonNode next = Scripts.next(annotator, project);
            Typist typist = new Typist(annotator, next);
            for (int kill = 0; kill < kills; kill++) {
                typist.typeUntilKilled(server, 300 + random.nextInt(1_500));
                server.start();
                typist.findEverything("seed " + seed + ", kill " + kill);
            }
            assertThat(typist.acknowledged).isGreaterThan(kills);
        }
    }

    /** Types and remembers what was acknowledged. */
    private static final class Typist {

        private final ApiClient annotator;
        private final String work;
        private final long lease;
        private long acknowledged;
        private int acknowledgedText = -1;
        private int sentText;

        Typist(ApiClient annotator, JsonNode next) {
            this.annotator = annotator;
            this.work = next.at("/work/id").asText();
            this.lease = next.at("/lease/token").asLong();
        }

        void typeUntilKilled(RunningServer server, long afterMs) {
            ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
            killer.schedule(server::kill, afterMs, TimeUnit.MILLISECONDS);
            try {
                while (true) {
                    save();
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

        private void save() {
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
            int text = Integer.parseInt(draft.at("/result/pairs/0/answer").asText());
            assertThat(revision).as(when).isBetween(acknowledged, acknowledged + 1);
            assertThat(text).as(when).isEqualTo(revision == acknowledged ? acknowledgedText : sentText);
            acknowledged = revision;
            acknowledgedText = text;
        }

        private static Map<String, Object> result(int text) {
            return Map.of(
                    "pairs",
                    List.of(Map.of(
                            "id",
                            "p1",
                            "question",
                            "",
                            "answer",
                            String.valueOf(text),
                            "type",
                            "",
                            "wholePassage",
                            false,
                            "spans",
                            List.of())));
        }

        private static void joined(ScheduledExecutorService killer) {
            try {
                assertThat(killer.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
