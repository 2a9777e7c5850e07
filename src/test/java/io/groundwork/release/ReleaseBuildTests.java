package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.TestDatabase;
import io.groundwork.people.Role;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import io.groundwork.tasktype.DuckDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Releases hold what is accepted, survive a crash and never change, on both databases. */
class ReleaseBuildTests {

    private static final List<String> ALL = List.of(
            "jsonl",
            "parquet",
            "csv",
            "trl-prompt-completion",
            "trl-messages",
            "openai-chat",
            "alpaca",
            "axolotl-context-qa",
            "squad");

    @TempDir
    Path home;

    private ReleaseFixture fixture;

    @AfterEach
    void stop() {
        fixture.close();
    }

    private void open(TestDatabase database) {
        fixture = new ReleaseFixture(database.migrated(), home, false);
    }

    private static NewRelease in(String... formats) {
        return new NewRelease(List.of(formats), null, null);
    }

    private List<JsonNode> lines(Release release) throws IOException {
        try (Stream<String> lines = Files.lines(fixture.folder(release).resolve("jsonl/results.jsonl"))) {
            return lines.map(Json::tree).toList();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void writesEveryFormatWithChecksumsAndCard(TestDatabase database) throws IOException {
        open(database);
        fixture.accepted(1_203);
        Release release = fixture.built(new NewRelease(ALL, null, null));
        ReleaseStatus status = fixture.releases().get(release.id());
        assertThat(release.items()).isEqualTo(1_203);
        assertThat(release.finishedAt()).isNotNull();
        assertThat(status.files())
                .extracting(ReleaseFile::path)
                .contains(
                        "README.md",
                        "croissant.json",
                        "manifest.json",
                        "SHA256SUMS",
                        "jsonl/results.jsonl",
                        "parquet/train-00000-of-00001.parquet",
                        "csv/train.csv",
                        "squad/train-v2.0.json",
                        "alpaca/train.jsonl");
        for (ReleaseFile file : status.files()) {
            byte[] bytes = Files.readAllBytes(fixture.folder(release).resolve(file.path()));
            assertThat(Sha256.hex(bytes)).isEqualTo(file.sha256());
            assertThat((long) bytes.length).isEqualTo(file.bytes());
        }
        assertRowsReadBack(fixture.folder(release), status.files());
        try (Stream<Path> entries = Files.list(fixture.folder(release).getParent())) {
            assertThat(entries).containsExactly(fixture.folder(release));
        }
    }

    private static void assertRowsReadBack(Path folder, List<ReleaseFile> files) {
        for (ReleaseFile file : files) {
            String reader = file.path().endsWith(".jsonl")
                    ? "read_json"
                    : file.path().endsWith(".csv") ? "read_csv" : "read_parquet";
            if (file.rows() > 0 && !file.path().endsWith(".json")) {
                assertThat(DuckDb.query("select count(*) from " + reader + "('" + folder.resolve(file.path()) + "')"))
                        .as(file.path())
                        .containsExactly(Long.toString(file.rows()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void takesTheCurrentRunOfAcceptedItemsOnly(TestDatabase database) throws IOException {
        open(database);
        List<ItemId> items = fixture.accepted(4);
        fixture.sql(
                "update item set state = 'working', run = 2 where id = ?",
                items.get(0).value());
        fixture.sql(
                "update item set state = 'withdrawn' where id = ?", items.get(1).value());
        fixture.sql(
                "update submission set accepted_at = null where item_id = ?",
                items.get(2).value());
        Release release = fixture.built(in("jsonl"));
        assertThat(lines(release))
                .extracting(line -> line.get("item").asText())
                .containsExactly(items.get(3).toString());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void takesTheReviewersFixAndSaysSo(TestDatabase database) throws IOException {
        open(database);
        ItemId item = fixture.item("accepted", 1);
        fixture.submitted(
                item,
                1,
                1,
                "annotate",
                fixture.annotator,
                null,
                ReleaseFixture.result(1).toString(),
                false);
        fixture.submitted(
                item,
                1,
                1,
                "review",
                fixture.reviewer,
                fixture.annotator,
                ReleaseFixture.verdict("rework", null),
                false);
        fixture.submitted(
                item,
                1,
                2,
                "annotate",
                fixture.annotator,
                null,
                ReleaseFixture.result(1).toString(),
                false);
        fixture.submitted(
                item,
                1,
                2,
                "review",
                fixture.reviewer,
                fixture.annotator,
                ReleaseFixture.verdict("fix", ReleaseFixture.result(0)),
                true);
        JsonNode line = lines(fixture.built(in("jsonl"))).get(0);
        assertThat(line.get("result")).isEqualTo(ReleaseFixture.result(0));
        JsonNode lineage = line.get("lineage");
        assertThat(lineage.get("fixedByReviewer").asBoolean()).isTrue();
        assertThat(lineage.get("rounds").asInt()).isEqualTo(2);
        assertThat(lineage.get("activeMs").asLong()).isEqualTo(120_000);
        assertThat(lineage.get("workflowVersion").asInt()).isEqualTo(3);
        assertThat(lineage.get("reviewers")).hasSize(1);
        assertThat(lineage.get("annotator").asText())
                .startsWith("p-")
                .isNotEqualTo(lineage.get("reviewers").get(0).asText());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theRuleDecidesAboutItemsThatSeveralAnnotated(TestDatabase database) throws IOException {
        open(database);
        PersonId second = fixture.people.add("Ben");
        PersonId senior = fixture.people.add("Sol");
        ItemId single = fixture.accepted(1).get(0);
        ItemId decided = fixture.item("accepted", 2);
        ItemId undecided = fixture.item("accepted", 2);
        for (ItemId item : List.of(decided, undecided)) {
            fixture.submitted(
                    item,
                    1,
                    1,
                    "annotate",
                    fixture.annotator,
                    null,
                    ReleaseFixture.result(0).toString(),
                    true);
            fixture.submitted(
                    item,
                    2,
                    1,
                    "annotate",
                    second,
                    null,
                    ReleaseFixture.result(0).toString(),
                    true);
        }
        fixture.submitted(decided, 2, 1, "adjudicate", senior, second, ReleaseFixture.verdict("accept", null), false);
        assertThat(lines(fixture.built(new NewRelease(List.of("jsonl"), null, "all"))))
                .hasSize(5);
        assertThat(lines(fixture.built(new NewRelease(List.of("jsonl"), null, "adjudicated"))))
                .extracting(line -> line.get("item").asText() + " " + line.get("slot"))
                .containsExactly(single + " 1", decided + " 2");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theFilterNarrowsWhatIsTaken(TestDatabase database) throws IOException {
        open(database);
        fixture.accepted(12);
        ReleaseFilter german = new ReleaseFilter(Set.of(fixture.batch), Set.of("de"), null, null);
        assertThat(lines(fixture.built(new NewRelease(List.of("jsonl"), german, null))))
                .hasSize(2)
                .allMatch(line -> line.get("content").get("language").asText().equals("de"));
        ReleaseFilter late =
                new ReleaseFilter(Set.of(), Set.of(), java.time.OffsetDateTime.parse("2030-01-01T00:00:00Z"), null);
        assertThatThrownBy(
                        () -> fixture.releases().create(fixture.project, new NewRelease(List.of("jsonl"), late, null)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.violations().get(0).key()).isEqualTo("release.empty"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void goesOnAfterACrashWithTheSameSet(TestDatabase database) throws IOException {
        open(database);
        fixture.accepted(2_500);
        Release release =
                fixture.releases().create(fixture.project, in("jsonl", "squad")).release();
        PlainJob job = new PlainJob(release);
        for (int survived : List.of(1, 4, 6)) {
            assertThatThrownBy(() -> fixture.job().run(job.crashingAfter(survived)))
                    .isInstanceOf(PlainJob.Crash.class);
            assertThat(fixture.releases().get(release.id()).files()).isEmpty();
        }
        fixture.sql("update item set state = 'working', run = 2");
        fixture.job().run(job.crashingAfter(Integer.MAX_VALUE));
        assertThat(lines(release))
                .hasSize(2_500)
                .extracting(line -> line.get("item").asText())
                .doesNotHaveDuplicates();
        assertThat(fixture.count("select count(*) from release_row")).isEqualTo(2_500);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void buildsTheSameFilesFromTheSameSet(TestDatabase database) {
        open(database);
        fixture.accepted(30);
        List<String> first = sums(fixture.built(new NewRelease(ALL, null, null)));
        assertThat(sums(fixture.built(new NewRelease(ALL, null, null)))).isEqualTo(first);
    }

    private List<String> sums(Release release) {
        return fixture.releases().get(release.id()).files().stream()
                .filter(file -> file.rows() > 0)
                .map(file -> file.path() + file.sha256())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsAcceptedLaterDoesNotChangeAnEarlierRelease(TestDatabase database) throws IOException {
        open(database);
        fixture.accepted(3);
        Release first = fixture.built(in("jsonl"));
        List<JsonNode> before = lines(first);
        List<ItemId> later = fixture.accepted(2);
        fixture.job().run(new PlainJob(first));
        assertThat(lines(first)).isEqualTo(before);
        Release second = fixture.built(in("jsonl"));
        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(lines(second)).hasSize(3 + later.size());
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isBuiltInTheBackgroundAndCanBeCancelled(TestDatabase database) {
        fixture = new ReleaseFixture(database.migrated(), home, true);
        fixture.accepted(10);
        Release release = fixture.releases().create(fixture.project, in("csv")).release();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> fixture.releases().get(release.id()).state().equals("done"));
        assertThat(fixture.releases().get(release.id()).files())
                .extracting(ReleaseFile::path)
                .contains("csv/train.csv");
        fixture.releases().cancel(release.id());
        assertThat(fixture.releases().get(release.id()).state()).isEqualTo("done");
        assertThat(fixture.releases().file(release.id(), "csv/train.csv").location())
                .exists();
        assertThatThrownBy(() -> fixture.releases().file(release.id(), "../../groundwork.mv.db"))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void onlyManagersMakeThemAndStrangersSeeNothing(TestDatabase database) {
        open(database);
        fixture.accepted(1);
        Release release = fixture.built(in("csv"));
        fixture.people.as(fixture.people.add("Stranger", Role.ANNOTATOR));
        assertThatThrownBy(() -> fixture.releases().get(release.id())).isInstanceOfAny(NotFound.class, Forbidden.class);
        assertThatThrownBy(() -> fixture.releases().list(fixture.project, null, 10))
                .isInstanceOfAny(NotFound.class, Forbidden.class);
        fixture.people.as(fixture.people.add("Aud", Role.AUDITOR));
        assertThat(fixture.releases().list(fixture.project, null, 10).items()).hasSize(1);
        assertThatThrownBy(() -> fixture.releases().create(fixture.project, in("csv")))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void listsTheNewestFirstPageByPage(TestDatabase database) {
        open(database);
        fixture.accepted(1);
        for (int i = 0; i < 3; i++) {
            fixture.built(in("csv"));
        }
        var page = fixture.releases().list(fixture.project, null, 2);
        assertThat(page.items()).extracting(status -> status.release().number()).containsExactly(3, 2);
        assertThat(fixture.releases().list(fixture.project, page.next(), 2).items())
                .extracting(status -> status.release().number())
                .containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void refusesWhatCannotBeBuilt(TestDatabase database) {
        open(database);
        fixture.accepted(1);
        assertThatThrownBy(
                        () -> fixture.releases().create(fixture.project, new NewRelease(List.of("zip"), null, "some")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting(violation -> violation.path() + " " + violation.key())
                        .containsExactly("/formats release.format.unknown", "/rule release.rule.unknown"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theCardAndTheDescriptionNameEveryFile(TestDatabase database) throws IOException {
        open(database);
        fixture.accepted(7);
        Release release = fixture.built(new NewRelease(ALL, null, null));
        Path folder = fixture.folder(release);
        String[] card = Files.readString(folder.resolve("README.md")).split("---\n", 3);
        JsonNode yaml = new com.fasterxml.jackson.dataformat.yaml.YAMLMapper().readTree(card[1]);
        assertThat(yaml.get("configs")).hasSize(7).allSatisfy(config -> assertThat(
                        folder.resolve(config.at("/data_files/0/path").asText()))
                .exists());
        assertThat(yaml.has("license")).isFalse();
        assertThat(card[2]).contains("The licence is not stated.").contains("exactly as people wrote them");
        assertThat(yaml.at("/configs/0/default").asBoolean()).isTrue();
        assertThat(yaml.get("dataset_info"))
                .extracting(info -> info.get("config_name").asText())
                .containsExactlyElementsOf(yaml.findValuesAsText("config_name").subList(0, 7));
        assertThat(card[2]).contains("squad/train-v2.0.json").contains("does not stand word for word");
        JsonNode croissant = Json.tree(Files.readString(folder.resolve("croissant.json")));
        assertThat(croissant.get("distribution")).hasSize(9).allSatisfy(file -> assertThat(Sha256.hex(
                        Files.readAllBytes(folder.resolve(file.get("contentUrl").asText()))))
                .isEqualTo(file.get("sha256").asText()));
        Set<String> files = Set.copyOf(croissant.get("distribution").findValuesAsText("@id"));
        assertThat(croissant.get("recordSet").findValues("fileObject"))
                .isNotEmpty()
                .allMatch(reference -> files.contains(reference.get("@id").asText()));
        JsonNode manifest = Json.tree(Files.readString(folder.resolve("manifest.json")));
        assertThat(manifest.at("/totals/results").asLong()).isEqualTo(7);
        assertThat(manifest.at("/briefs/0/settings/pairs/min").isInt()).isTrue();
        assertThat(manifest.toString()).doesNotContain(fixture.annotator.toString());
    }
}
