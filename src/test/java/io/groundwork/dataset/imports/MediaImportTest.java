package io.groundwork.dataset.imports;

import static io.groundwork.dataset.imports.ImportBench.bytes;
import static io.groundwork.dataset.imports.ImportBench.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.groundwork.TestDatabase;
import io.groundwork.dataset.DatasetServices;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Media;
import io.groundwork.dataset.Pictures;
import io.groundwork.dataset.Rejection;
import io.groundwork.dataset.Upload;
import io.groundwork.shared.Json;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Images and videos come in with the rows that name them. */
class MediaImportTest {

    private static final ImportOptions DEFAULTS = ImportOptions.defaults();
    private static final byte[] RED = Pictures.png(Color.RED);
    private static final byte[] BLUE = Pictures.png(Color.BLUE);
    private static final byte[] GREEN = Pictures.png(Color.GREEN);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void findsFilesBesideTheTableAboveItAndInArchivesInWhateverOrderTheyCome(TestDatabase database) throws IOException {
        try (ImportBench bench = bench(database)) {
            ImportRun run = bench.run(
                    DEFAULTS,
                    text(
                            "set/train/rows.jsonl",
                            """
                            {"text": "Beside.", "pictures": ["red.png", "./red.png"]}
                            {"text": "Above.", "pictures": ["images/blue.png", "../images/blue.png", "/images/blue.png"]}
                            {"text": "In the archive.", "pictures": ["deep/green.png"]}
                            """),
                    bytes("set/train/red.png", RED),
                    bytes("set/images/blue.png", BLUE),
                    bytes("more.zip", Pictures.zip("deep/green.png", GREEN)));

            assertThat(run.rejected()).isEmpty();
            assertThat(run).extracting(ImportRun::imported, ImportRun::media).containsExactly(3L, 3L);
            List<List<String>> named = pictures(bench);
            assertThat(named.get(0)).hasSize(2).containsOnly(named.get(0).get(0));
            assertThat(named.get(1)).hasSize(3).containsOnly(named.get(1).get(0));
            Media media = bench.context.getBean(Media.class);
            assertThat(Files.readAllBytes(media.content(media.get(named.get(2).get(0)))))
                    .isEqualTo(GREEN);
        }
    }

    @Test
    void readsAnArchiveThatHoldsTableAndMedia() {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            String decomposed = Normalizer.normalize("bild-ä.png", Normalizer.Form.NFD);
            ImportRun run = bench.run(
                    DEFAULTS,
                    bytes(
                            "all.zip",
                            Pictures.zip(
                                    "data/rows.csv",
                                    "text,pictures\nOne.,\"[\"\"bild-ä.png\"\"]\"\nTwo.,\"[\"\"data\\\\bild-ä.png\"\"]\"\n"
                                            .getBytes(UTF_8),
                                    "data/" + decomposed,
                                    RED)));
            assertThat(run.rejected()).isEmpty();
            assertThat(pictures(bench))
                    .hasSize(2)
                    .allSatisfy(names ->
                            assertThat(names).singleElement().asString().matches("[0-9a-f]{64}"));
        }
    }

    @Test
    void saysWhichLineNamesWhatIsNotThere() {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            ImportRun run = bench.run(
                    DEFAULTS,
                    bytes("images/red.png", RED),
                    bytes("images/x.png", RED),
                    bytes("images/x.png", BLUE),
                    text(
                            "rows.jsonl",
                            """
                            {"text": "Here.", "pictures": ["images/red.png"]}
                            {"text": "Case counts.", "pictures": ["images/Red.png"]}
                            {"text": "Outside.", "pictures": ["../../images/red.png"]}
                            {"text": "No such hash.", "pictures": ["%s"]}
                            {"text": "Which?", "pictures": ["images/x.png"]}
                            """
                                    .formatted("0".repeat(64))));
            assertThat(run.imported()).isEqualTo(1);
            assertThat(run.rejected())
                    .extracting(Rejection::file, Rejection::line, Rejection::key, line -> line.arguments()
                            .get(0))
                    .containsExactly(
                            tuple("rows.jsonl", 2L, "dataset.media.missing", "images/Red.png"),
                            tuple("rows.jsonl", 3L, "dataset.media.missing", "../../images/red.png"),
                            tuple("rows.jsonl", 4L, "dataset.media.hash-unknown", "0".repeat(64)),
                            tuple("rows.jsonl", 5L, "dataset.media.ambiguous", "images/x.png"));
        }
    }

    @Test
    void takesMediaOfAnEarlierImportByTheirHashButNotByTheirPath() throws IOException {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            bench.run(DEFAULTS, bytes("red.png", RED));
            String hash = io.groundwork.shared.Sha256.hex(RED);
            ImportRun run = bench.run(
                    DEFAULTS,
                    text(
                            "rows.jsonl",
                            "{\"text\": \"a\", \"pictures\": [\"" + hash.toUpperCase(java.util.Locale.ROOT)
                                    + "\"]}\n{\"text\": \"b\", \"pictures\": [\"red.png\"]}\n"));
            assertThat(run.imported()).isEqualTo(1);
            assertThat(run.rejected()).extracting(Rejection::key).containsExactly("dataset.media.missing");
        }
    }

    @Test
    void refusesDrawingsThatCanCarryScripts() {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            String svg = "<?xml version=\"1.0\"?>\n<!-- a drawing -->\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
            ImportRun run = bench.run(DEFAULTS, text("a.svg", svg), text("b.png", svg));
            assertThat(run.rejected())
                    .extracting(Rejection::file, Rejection::key)
                    .containsExactly(tuple("a.svg", "dataset.media.svg"), tuple("b.png", "dataset.media.svg"));
        }
    }

    @Test
    void fetchesNothingFromHostsThatNobodyAllowedAndSaysWhatToDo() {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            Upload rows =
                    text("rows.jsonl", "\n{\"text\": \"a\", \"pictures\": [\"https://images.example.org/a.png\"]}");
            assertThat(bench.run(DEFAULTS, rows).rejected())
                    .extracting(Rejection::line, Rejection::key, Rejection::arguments)
                    .containsExactly(tuple(2L, "dataset.media.remote-closed", List.of("images.example.org")));
            assertThat(bench.preview(DEFAULTS, rows).problem())
                    .satisfies(problem -> assertThat(problem.key()).isEqualTo("dataset.media.remote-closed"));
        }
    }

    @Test
    void goesOnAfterACrashAmongTheMedia() {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            ImportRun run = bench.start(
                    DEFAULTS,
                    text("rows.jsonl", "{\"text\": \"a\", \"pictures\": [\"red.png\", \"blue.png\"]}"),
                    bytes("red.png", RED),
                    bytes("blue.png", BLUE));
            assertThatThrownBy(() -> bench.run(new ScriptedJob(run.id(), report -> {
                        if (report == 1) {
                            throw new IllegalStateException("crash");
                        }
                    })))
                    .hasMessage("crash");
            bench.run(ScriptedJob.of(run.id()));
            assertThat(bench.imports.get(run.id()))
                    .extracting(ImportRun::imported, ImportRun::media, ImportRun::rejectedCount)
                    .containsExactly(1L, 2L, 0L);
        }
    }

    @Test
    void previewsRowsByTheNamesThatTheyGive() {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            ImportPreview rows =
                    bench.preview(DEFAULTS, text("rows.jsonl", "{\"text\": \"a\", \"pictures\": [\"images/a.png\"]}"));
            assertThat(rows.entries()).singleElement().satisfies(entry -> assertThat(entry.text())
                    .contains("images/a.png"));
            Upload image = bytes("a.png", RED);
            assertThat(bench.preview(DEFAULTS, image).kind()).isEqualTo("media");
        }
    }

    @Test
    void keepsNothingForProjectsThatDidNotImportIt() {
        try (ImportBench bench = bench(TestDatabase.H2)) {
            bench.run(DEFAULTS, bytes("red.png", RED));
            bench.context.getBean(DatasetServices.Caller.class).roles.clear();
            Media media = bench.context.getBean(Media.class);
            assertThatThrownBy(() -> media.get(io.groundwork.shared.Sha256.hex(RED)))
                    .isInstanceOf(io.groundwork.shared.NotFound.class);
        }
    }

    private ImportBench bench(TestDatabase database) {
        ImportBench bench = new ImportBench(database, home);
        bench.fixture.taskType = "notes";
        bench.fixture.settings = "{\"max\": 3, \"why\": 0, \"scope\": \"batch\"}";
        return bench;
    }

    private static List<List<String>> pictures(ImportBench bench) {
        return bench.contents().stream()
                .map(content -> StreamSupport.stream(
                                Json.tree(content).get("pictures").spliterator(), false)
                        .map(name -> name.asText())
                        .toList())
                .toList();
    }
}
