package io.groundwork.dataset.imports;

import static io.groundwork.dataset.imports.ImportBench.onDuplicate;
import static io.groundwork.dataset.imports.ImportBench.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.groundwork.TestDatabase;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.OnDuplicate;
import io.groundwork.dataset.Rejection;
import io.groundwork.dataset.Upload;
import io.groundwork.jobs.JobCancelled;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowImportTest {

    private static final ImportOptions DEFAULTS = ImportOptions.defaults();

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void importsJsonLinesAndReportsEachBadLine(TestDatabase database) {
        try (ImportBench bench = new ImportBench(database, home)) {
            ImportRun run = bench.run(
                    DEFAULTS,
                    text(
                            "rows.jsonl",
                            """
                    {"passage": "One passage.", "externalId": "a", "language": "en", "sensitivity": 2}

                    {"passage": "Broken
                    ["an", "array"]
                    {"passage": "Second.", "colour": "red"}
                    {"passage": ""}
                    {"passage": "الكتاب 漢字 🙂", "metadata": {"page": 3}}
                    """));

            assertThat(run)
                    .extracting(ImportRun::read, ImportRun::imported, ImportRun::rejectedCount)
                    .containsExactly(6L, 2L, 4L);
            assertThat(run.rejected())
                    .extracting(Rejection::line, Rejection::key)
                    .containsExactly(
                            tuple(3L, "dataset.reject.json"),
                            tuple(4L, "dataset.reject.not-an-object"),
                            tuple(5L, "dataset.reject.field"),
                            tuple(6L, "qa.content.passage.missing"));
            assertThat(bench.fixture.count(
                            "select count(*) from item where external_id = 'a' and language = 'en' and sensitivity = 2"
                                    + " and title = 'One passage.' and state = 'waiting'"))
                    .isEqualTo(1);
            assertThat(bench.contents().get(1)).contains("الكتاب 漢字 🙂");
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsDuplicatesByContentAndByExternalIdOnce(TestDatabase database) {
        try (ImportBench bench = new ImportBench(database, home)) {
            String rows =
                    """
                    {"passage": "Same.", "externalId": "a"}
                    {"passage": "Same.", "externalId": "b", "source": "elsewhere"}
                    {"passage": "Other.", "externalId": "a"}
                    {"passage": "Other.", "externalId": "c"}
                    """;
            assertThat(bench.run(DEFAULTS, text("rows.jsonl", rows)))
                    .extracting(ImportRun::imported, ImportRun::duplicates)
                    .containsExactly(2L, 2L);
            assertThat(bench.run(DEFAULTS, text("again.jsonl", rows)))
                    .extracting(ImportRun::imported, ImportRun::duplicates)
                    .containsExactly(0L, 4L);
            assertThat(bench.items()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void addsOrRefusesDuplicatesWhereAskedTo(TestDatabase database) {
        try (ImportBench bench = new ImportBench(database, home)) {
            String rows =
                    """
                    {"passage": "Same."}
                    {"passage": "Same."}
                    {"passage": "With id.", "externalId": "a"}
                    """;
            assertThat(bench.run(onDuplicate(OnDuplicate.REJECT), text("rows.jsonl", rows))
                            .rejected())
                    .extracting(Rejection::line, Rejection::key)
                    .containsExactly(tuple(2L, "dataset.reject.duplicate"));
            ImportRun added = bench.run(onDuplicate(OnDuplicate.ADD), text("rows.jsonl", rows));
            assertThat(added.imported()).isEqualTo(2);
            assertThat(added.rejected()).extracting(Rejection::key).containsExactly("dataset.reject.external-id-taken");
            assertThat(bench.items()).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void importsCsvByItsHeader(TestDatabase database) {
        try (ImportBench bench = new ImportBench(database, home)) {
            ImportOptions options =
                    new ImportOptions(OnDuplicate.SKIP, 300, "de", 0, Map.of("Text", "passage", "Secret", ""));
            ImportRun run = bench.run(
                    options,
                    text(
                            "rows.csv",
                            "\uFEFFText;External ID;Year;Secret\n"
                                    + "\"Ein Absatz; mit Semikolon\nund Zeile\";x1;1871;nein\n"
                                    + "Noch einer;x2;;ja\n"
                                    + "zu;viele;Zellen;in;Zeile\n"));

            assertThat(run)
                    .extracting(ImportRun::imported, ImportRun::rejectedCount)
                    .containsExactly(2L, 1L);
            assertThat(run.rejected())
                    .extracting(Rejection::line, Rejection::key)
                    .containsExactly(tuple(5L, "dataset.reject.csv-too-many-cells"));
            assertThat(bench.contents().get(0))
                    .contains("Ein Absatz; mit Semikolon\\nund Zeile", "\"metadata\":{\"Year\":\"1871\"}")
                    .doesNotContain("nein");
            assertThat(bench.fixture.count("select count(*) from item where external_id = 'x2' and language = 'de'"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnAfterACrashWithoutDoublingAnything(TestDatabase database) {
        try (ImportBench bench = new ImportBench(database, home)) {
            ImportRun run = bench.start(onDuplicate(OnDuplicate.ADD), rows("a.jsonl", 3500), rows("b.jsonl", 1500));
            for (int crashAt : List.of(3, 1, 2)) {
                ScriptedJob crashing = new ScriptedJob(run.id(), report -> {
                    if (report == crashAt) {
                        throw new IllegalStateException("crash");
                    }
                });
                assertThatThrownBy(() -> bench.run(crashing)).hasMessage("crash");
            }
            assertThat(bench.items()).isBetween(1L, 4999L);
            bench.run(ScriptedJob.of(run.id()));

            assertThat(bench.items()).isEqualTo(5000);
            assertThat(bench.fixture.count("select count(distinct content) from item"))
                    .isEqualTo(3500);
            assertThat(bench.imports.get(run.id()))
                    .extracting(ImportRun::read, ImportRun::imported)
                    .containsExactly(5000L, 5000L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stopsBetweenBatchesWhenCancelled(TestDatabase database) {
        try (ImportBench bench = new ImportBench(database, home)) {
            ImportRun run = bench.start(DEFAULTS, rows("a.jsonl", 5000));
            ScriptedJob cancelled = new ScriptedJob(run.id(), report -> {
                if (report == 3) {
                    throw new JobCancelled();
                }
            });
            assertThatThrownBy(() -> bench.run(cancelled)).isInstanceOf(JobCancelled.class);
            assertThat(bench.items()).isEqualTo(2000);
            assertThat(bench.imports.get(run.id()).imported()).isEqualTo(2000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void streamsTwentyThousandRowsWithProgress(TestDatabase database) {
        try (ImportBench bench = new ImportBench(database, home)) {
            ImportRun run = bench.start(DEFAULTS, rows("many.jsonl", 20_000));
            ScriptedJob job = ScriptedJob.of(run.id());
            bench.run(job);
            assertThat(bench.items()).isEqualTo(20_000);
            assertThat(job.progress).hasSize(20).isSorted().last().satisfies(last -> assertThat(last)
                    .isGreaterThan(0.99));
        }
    }

    @Test
    void keepsTheFirstRejectionsAndCountsAll() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            ImportRun run = bench.run(DEFAULTS, text("bad.jsonl", "{\"passage\": 1, \"x\": 2}\n".repeat(2500)));
            assertThat(run.rejectedCount()).isEqualTo(2500);
            assertThat(run.rejected()).hasSize(1000);
        }
    }

    @Test
    void refusesALineThatNeverEndsAndGoesOn() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            String endless = "{\"passage\": \"" + "x".repeat(JsonLines.LONGEST_LINE) + "\"}\n";
            ImportRun run = bench.run(
                    DEFAULTS, text("long.jsonl", "{\"passage\": \"a\"}\n" + endless + "{\"passage\": \"b\"}"));
            assertThat(run.imported()).isEqualTo(2);
            assertThat(run.rejected())
                    .extracting(Rejection::line, Rejection::key)
                    .containsExactly(tuple(2L, "dataset.reject.line-too-long"));
        }
    }

    @Test
    void writesTheRowsInFrontOfTheBreakOfACsvFile() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            byte[] latin = "passage\nGut\nGr\u00FC\u00DFe\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            ImportRun run = bench.run(DEFAULTS, ImportBench.bytes("latin.csv", latin));
            assertThat(run.rejected()).extracting(Rejection::key).containsExactly("dataset.reject.not-utf8");
        }
    }

    @Test
    void makesBlankItemsThatAreNoDuplicatesOfEachOther() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            bench.fixture.settings = bench.fixture.settings.replace("\"passage\":true", "\"passage\":false");
            ImportRun run = bench.imports.blank(bench.fixture.project, null, 30);
            bench.run(ScriptedJob.of(run.id()));
            assertThat(bench.items()).isEqualTo(30);
        }
    }

    private static Upload rows(String name, int count) {
        return text(
                name,
                IntStream.range(0, count)
                        .mapToObj(i -> "{\"passage\": \"This is passage number " + i + " of the file.\"}")
                        .collect(Collectors.joining("\n")));
    }
}
