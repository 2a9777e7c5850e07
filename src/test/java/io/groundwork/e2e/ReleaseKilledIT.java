package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.release.AcceptedItems;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import io.groundwork.tasktype.DuckDb;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The server is killed while it writes a release: started again it finishes it, every row once, and nothing lies about. */
class ReleaseKilledIT {

    private static final int ITEMS = 12_000;
    private static final List<String> FORMATS = List.of("jsonl", "parquet");

    @TempDir
    Path home;

    @Test
    void oneKillOnPostgres() {
        String database = Databases.fresh();
        try (RunningServer server = RunningServer.demo(home, database)) {
            ApiClient manager = ApiClient.signIn(server.url(), "manager");
            ApiClient annotator = ApiClient.signIn(server.url(), "annotator");
            String project = Scripts.launchedProject(manager, annotator, ApiClient.signIn(server.url(), "reviewer"));
            accept(new DriverManagerDataSource(database, "postgres", "postgres"), project, id(annotator));
            surviveKills(server, manager, project, 1);
        }
    }

    @Test
    @Tag("long")
    void fourKillsOnTheEmbeddedDatabase() {
        try (RunningServer server = RunningServer.demo(home)) {
            ApiClient manager = ApiClient.signIn(server.url(), "manager");
            ApiClient annotator = ApiClient.signIn(server.url(), "annotator");
            String project = Scripts.launchedProject(manager, annotator, ApiClient.signIn(server.url(), "reviewer"));
            String person = id(annotator);
            server.kill();
            String file = "jdbc:h2:file:" + home.resolve("groundwork").toAbsolutePath() + ";MODE=PostgreSQL";
            accept(new DriverManagerDataSource(file, "groundwork", ""), project, person);
            server.start();
            surviveKills(server, manager, project, 4);
        }
    }

    private static String id(ApiClient person) {
        return person.get("/me").expect(200).body().get("id").asText();
    }

    private static void accept(DataSource database, String project, String annotator) {
        new AcceptedItems(database, project, PersonId.of(annotator)).insert(ITEMS);
    }

    private void surviveKills(RunningServer server, ApiClient manager, String project, int kills) {
        String release = manager.post("/projects/" + project + "/releases", Map.of("formats", FORMATS))
                .expect(202)
                .body()
                .get("id")
                .asText();
        Path folder = home.resolve("releases").resolve(project);
        for (int kill = 0; kill < kills; kill++) {
            killAfter(1 + kill * 2_000_000L, server, folder);
            assertThat(folder.resolve("1")).as("the kill came before the end").doesNotExist();
            server.start();
        }
        JsonNode done = await().atMost(Duration.ofMinutes(2))
                .until(() -> manager.get("/releases/" + release).expect(200).body(), ReleaseKilledIT::ended);
        assertThat(done.get("state").asText()).as("%s", done).isEqualTo("done");
        assertThat(done.get("items").asInt()).isEqualTo(ITEMS);
        isWhole(folder, done.get("files"));
        everyRowIsThereOnce(folder.resolve("1"), done.get("files"));
    }

    /** Kills the server as soon as it has written so many bytes of rows into a new folder. */
    private static void killAfter(long bytes, RunningServer server, Path folder) {
        Set<Path> old = Set.copyOf(unfinished(folder));
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(2)).until(() -> unfinished(folder).stream()
                .filter(part -> !old.contains(part))
                .anyMatch(part -> part.resolve("jsonl/results.jsonl").toFile().length() >= bytes));
        server.kill();
    }

    private static List<Path> unfinished(Path folder) {
        File[] parts = folder.toFile().listFiles((parent, name) -> name.startsWith(".1.part-"));
        return parts == null ? List.of() : Stream.of(parts).map(File::toPath).toList();
    }

    private static boolean ended(JsonNode release) {
        return List.of("done", "failed", "cancelled")
                .contains(release.get("state").asText());
    }

    /** What is on the disk is what is listed, with its sums, and nothing else. */
    private static void isWhole(Path folder, JsonNode files) {
        Path release = folder.resolve("1");
        assertThat(under(folder))
                .containsExactlyInAnyOrderElementsOf(files.findValuesAsText("path").stream()
                        .map(release::resolve)
                        .toList());
        files.forEach(file -> {
            String path = file.get("path").asText();
            byte[] bytes = bytes(release.resolve(path));
            assertThat(Sha256.hex(bytes)).as(path).isEqualTo(file.get("sha256").asText());
            assertThat(bytes).as(path).hasSize(file.get("bytes").asInt());
        });
    }

    private static void everyRowIsThereOnce(Path release, JsonNode files) {
        String items = "read_json('" + release.resolve("jsonl/results.jsonl") + "')";
        assertThat(DuckDb.query("select count(*) || ' ' || count(distinct item) from " + items))
                .containsExactly(ITEMS + " " + ITEMS);
        String pairs =
                DuckDb.query("select sum(len(result.pairs)) from " + items).get(0);
        assertThat(DuckDb.query("select count(*) || ' ' || count(distinct (item, pair)) from read_parquet('"
                        + release.resolve("parquet") + "/*.parquet')"))
                .containsExactly(pairs + " " + pairs);
        assertThat(rows(files, "jsonl")).isEqualTo(ITEMS);
        assertThat(rows(files, "parquet")).isEqualTo(Long.parseLong(pairs));
    }

    private static long rows(JsonNode files, String format) {
        long rows = 0;
        for (JsonNode file : files) {
            rows += file.get("path").asText().startsWith(format + "/")
                    ? file.get("rows").asLong()
                    : 0;
        }
        return rows;
    }

    private static List<Path> under(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
