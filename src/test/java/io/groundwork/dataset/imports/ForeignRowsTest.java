package io.groundwork.dataset.imports;

import static io.groundwork.dataset.imports.ImportBench.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.groundwork.TestDatabase;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.OnDuplicate;
import io.groundwork.dataset.Rejection;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of other tools are read by the task type's importers, in JSON lines, JSON lists and tables. */
class ForeignRowsTest {

    private static final ImportOptions DEFAULTS = ImportOptions.defaults();

    @TempDir
    Path home;

    private ImportBench bench;

    @BeforeEach
    void open() {
        bench = new ImportBench(TestDatabase.H2, home);
        bench.fixture.taskType = "notes";
        bench.fixture.settings = "{\"max\": 3, \"why\": 0, \"scope\": \"batch\"}";
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void readsLinesOfOtherToolsBesideOnesOwn() {
        ImportRun run = bench.run(
                DEFAULTS,
                text(
                        "mixed.manifest",
                        """
                        {"entry": "By the diary.", "colour": "red"}
                        {"text": "My own."}
                        {"page": "By its older brother."}
                        {"page": " "}
                        {"text": "Mine", "colour": "red"}
                        """));
        assertThat(bench.contents())
                .containsExactly(
                        "{\"text\":\"By the diary.\"}",
                        "{\"text\":\"My own.\"}",
                        "{\"text\":\"By its older brother.\"}");
        assertThat(run.rejected())
                .extracting(Rejection::file, Rejection::line, Rejection::path, Rejection::key)
                .containsExactly(
                        tuple("mixed.manifest", 4L, "/page", "notes.empty"),
                        tuple("mixed.manifest", 5L, "/colour", "dataset.reject.field"));
    }

    @Test
    void readsAListOfObjectsAndCountsItsEntries() {
        ImportRun run = bench.run(
                DEFAULTS,
                text(
                        "records.json",
                        """
                        \uFEFF[
                          {"entry": "One.",
                           "meta": {"deep": [1, 2]}},
                          "no object", [1, {"a": 2}],
                          {"entry": 4},
                          {"text": "Five."}
                        ]
                        """));
        assertThat(bench.contents()).containsExactly("{\"text\":\"One.\"}", "{\"text\":\"Five.\"}");
        assertThat(run.read()).isEqualTo(5);
        assertThat(run.rejected())
                .extracting(Rejection::line, Rejection::path, Rejection::key)
                .containsExactly(
                        tuple(2L, "", "dataset.reject.entry-no-object"),
                        tuple(3L, "", "dataset.reject.entry-no-object"),
                        tuple(4L, "/entry", "notes.empty"));
    }

    @Test
    void takesTheEntriesInFrontOfTheBreakOfAList() {
        ImportRun broken = bench.run(DEFAULTS, text("broken.json", "[{\"entry\": \"One.\"},\n{\"entry\": \"Tw"));
        assertThat(bench.items()).isEqualTo(1);
        assertThat(broken.rejected())
                .singleElement()
                .satisfies(line -> assertThat(line.key()).isEqualTo("dataset.reject.json-list"))
                .satisfies(line -> assertThat(line.arguments().get(0)).isEqualTo(2))
                .satisfies(line -> assertThat(line.line()).isEqualTo(2L));
        ImportRun behind = bench.run(DEFAULTS, text("two.json", "[{\"entry\": \"Other.\"}]\n[{\"entry\": \"More.\"}]"));
        assertThat(behind.imported()).isEqualTo(1);
        assertThat(behind.rejected()).extracting(Rejection::key).containsExactly("dataset.reject.json-behind");
    }

    @Test
    void passesOverAnEntryThatIsTooLong() {
        String many = IntStream.range(0, 1_200_000).mapToObj(i -> "\"abcdef\"").collect(Collectors.joining(","));
        ImportRun run = bench.run(
                DEFAULTS,
                text(
                        "long.json",
                        "[{\"entry\": \"One.\"}, {\"entry\": [" + many + "], \"text\": {}}, {\"entry\": \"Three.\"}]"));
        assertThat(run.imported()).isEqualTo(2);
        assertThat(run.rejected())
                .extracting(Rejection::line, Rejection::key)
                .containsExactly(tuple(2L, "dataset.reject.entry-too-long"));
    }

    @Test
    void goesOnInAListAfterACrashWithoutDoublingAnything() {
        String list = IntStream.range(0, 3500)
                .mapToObj(i -> "{\"entry\": \"Day " + i + ".\"}")
                .collect(Collectors.joining(",\n", "[", "]"));
        ImportRun run = bench.start(ImportBench.onDuplicate(OnDuplicate.ADD), text("days.json", list));
        assertThatThrownBy(() -> bench.run(new ScriptedJob(run.id(), report -> {
                    if (report == 3) {
                        throw new IllegalStateException("crash");
                    }
                })))
                .hasMessage("crash");
        assertThat(bench.items()).isBetween(1L, 3499L);
        bench.run(ScriptedJob.of(run.id()));
        assertThat(bench.items()).isEqualTo(3500);
        assertThat(bench.fixture.count("select count(distinct content) from item"))
                .isEqualTo(3500);
    }

    @Test
    void offersARowOfATableWithItsHeadersUnlessColumnsWereChosen() {
        String table = "entry,Text\nFrom the diary.,Mine.\n,Nothing in it.\n";
        ImportRun recognised = bench.run(DEFAULTS, text("diary.csv", table));
        assertThat(bench.contents()).containsExactly("{\"text\":\"From the diary.\"}");
        assertThat(recognised.rejected())
                .extracting(Rejection::line, Rejection::path)
                .containsExactly(tuple(3L, "/entry"));

        ImportOptions chosen = new ImportOptions(OnDuplicate.SKIP, 300, null, 0, Map.of("entry", "", "Text", "text"));
        assertThat(bench.run(chosen, text("diary.csv", table)).imported()).isEqualTo(2);
        assertThat(bench.contents())
                .contains("{\"text\":\"Mine.\"}", "{\"text\":\"Nothing in it.\"}")
                .hasSize(3);
    }

    @Test
    void showsWhichShapeWasRecognised() {
        ImportPreview list = bench.preview(DEFAULTS, text("records.json", "[{\"page\": \"One.\"}]"));
        assertThat(list.kind()).isEqualTo("json");
        assertThat(list.shape()).isEqualTo("notes.import.old-diary");
        assertThat(list.entries()).extracting(ImportPreview.Entry::title).containsExactly("One.");
        ImportPreview refused = bench.preview(DEFAULTS, text("rows.jsonl", "{\"entry\": 1}"));
        assertThat(refused.shape()).isEqualTo("notes.import.diary");
        assertThat(refused.problem()).isNotNull();
        assertThat(bench.preview(DEFAULTS, text("own.jsonl", "{\"text\": \"Mine.\"}"))
                        .shape())
                .isNull();
    }

    @Test
    void readsTextInBracketsAsText() {
        for (String text : List.of("[link](there) and more words.", "[1] A footnote.", "[] nothing done yet")) {
            assertThat(bench.preview(DEFAULTS, text("notes.md", text)).kind()).isEqualTo("document");
        }
    }
}
