package io.groundwork.dataset.imports;

import static io.groundwork.dataset.imports.ImportBench.bytes;
import static io.groundwork.dataset.imports.ImportBench.document;
import static io.groundwork.dataset.imports.ImportBench.documentBytes;
import static io.groundwork.dataset.imports.ImportBench.text;
import static io.groundwork.dataset.imports.ImportBench.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.TestDatabase;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.ImportRun;
import io.groundwork.dataset.Rejection;
import io.groundwork.shared.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentImportTest {

    private static final ImportOptions DEFAULTS = ImportOptions.defaults();

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {"gauge.pdf", "gauge.docx", "gauge.odt", "gauge.rtf", "gauge.html", "gauge.epub", "gauge.md"})
    void cutsDocumentsAtTheirHeadings(String name) {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            ImportRun run = bench.run(words(120), document(name, name));
            List<JsonNode> items = bench.contents().stream().map(Json::tree).toList();

            assertThat(run.rejected()).isEmpty();
            assertThat(items).hasSizeBetween(5, 8);
            assertThat(items).allSatisfy(item -> {
                assertThat(item.get("title").asText()).isEqualTo("Keeping a River Gauge");
                assertThat(item.at("/metadata/source").asText()).isEqualTo(name);
                assertThat(item.get("passage").asText()).matches("(?s).*[.!?:|m”][\\p{L}]*$|(?s).*emptied$");
            });
            assertThat(items.get(0).get("passage").asText())
                    .startsWith("A river gauge is a simple thing:")
                    .contains("Dr. Anna Weiß, a physician")
                    .doesNotContain("Choosing a place");
            assertThat(items).anySatisfy(item -> {
                assertThat(item.at("/metadata/headings").toString()).contains("Reading the board");
                assertThat(item.get("passage").asText()).startsWith("Read at eye level");
            });
            assertThat(String.join("", bench.contents())).contains("• Write what you see");
            if (!name.endsWith("pdf") && !name.endsWith("rtf")) {
                assertThat(String.join("", bench.contents())).contains("Yellow | 310 cm | The ferry stops");
            }
        }
    }

    @Test
    void keepsPagesOfPdfsAndHeadingPathsOfWordFiles() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            bench.run(words(60), document("gauge.pdf", "gauge.pdf"));
            List<JsonNode> pdf = bench.contents().stream().map(Json::tree).toList();
            assertThat(pdf.get(0).at("/metadata/page").asInt()).isEqualTo(1);
            assertThat(pdf.get(pdf.size() - 1).at("/metadata/page").asInt()).isEqualTo(2);
        }
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            bench.run(words(60), document("gauge.docx", "gauge.docx"));
            assertThat(bench.contents()).anySatisfy(item -> assertThat(item)
                    .contains(
                            "\"headings\":[\"Keeping a River Gauge\",\"Choosing a place\",\"Access in bad weather\"]"));
        }
    }

    @Test
    void readsPlainTextByParagraphs() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            bench.run(words(120), document("gauge.txt", "notes.txt"));
            assertThat(bench.contents()).hasSizeBetween(5, 8).first().satisfies(item -> assertThat(item)
                    .contains("tells whoever looks at it how high the river is."));
        }
    }

    @Test
    void tellsTheTypeByTheBytesAndNotByTheName() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            ImportRun run = bench.run(
                    words(120),
                    document("gauge.pdf", "wrong.txt"),
                    document("gauge.docx", "wrong.pdf"),
                    text("wrong.docx", "{\"passage\": \"One line of JSON.\"}\n"),
                    bytes("program.pdf", new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
            assertThat(run.imported()).isGreaterThan(6);
            assertThat(run.duplicates()).isGreaterThan(3);
            assertThat(run.rejected())
                    .extracting(Rejection::file, Rejection::key)
                    .containsExactly(tuple("program.pdf", "dataset.reject.unsupported"));
        }
    }

    @Test
    void countsTheSameDocumentUnderAnotherNameAsDuplicates() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            long first = bench.run(words(120), document("gauge.odt", "a.odt")).imported();
            ImportRun again = bench.run(words(120), document("gauge.odt", "b.odt"));
            assertThat(again)
                    .extracting(ImportRun::imported, ImportRun::duplicates)
                    .containsExactly(0L, first);
        }
    }

    @Test
    void endsEachHostileFileAsOneLineAndGoesOn() throws java.io.IOException {
        Path secret = Files.writeString(home.resolve("secret"), "the database password");
        byte[] pdf = documentBytes("gauge.pdf");
        try (ImportBench bench =
                new ImportBench(TestDatabase.H2, home, Map.of("groundwork.imports.documentBytes", 8 << 20))) {
            ImportRun run = bench.run(
                    words(120),
                    bytes("empty.pdf", new byte[0]),
                    bytes("encrypted.pdf", HostileFiles.encryptedPdf()),
                    bytes("broken.pdf", Arrays.copyOfRange(pdf, 0, 300)),
                    bytes("broken.docx", Arrays.copyOfRange(documentBytes("gauge.docx"), 0, 3000)),
                    bytes("scan.pdf", HostileFiles.scannedPdf()),
                    bytes("thousands.pdf", HostileFiles.pdfOfPages(10_000)),
                    bytes("large.txt", "A sentence. ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8)),
                    bytes("bomb.zip", HostileFiles.zipBomb()),
                    bytes("bomb.docx", HostileFiles.docxBomb()),
                    bytes("entities.docx", HostileFiles.docxWithEntities()),
                    bytes("entities.odt", HostileFiles.odtWithEntities()),
                    bytes(
                            "reads.docx",
                            HostileFiles.docxThatReadsAFile(secret.toUri().toString())),
                    document("gauge.md", "good.md"));

            assertThat(run.rejected())
                    .extracting(Rejection::file, Rejection::key)
                    .containsExactly(
                            tuple("empty.pdf", "dataset.reject.empty"),
                            tuple("broken.docx", "dataset.reject.zip-directory"),
                            tuple("bomb.zip", "dataset.reject.zip-bomb"),
                            tuple("encrypted.pdf", "dataset.reject.encrypted"),
                            tuple("broken.pdf", "dataset.reject.broken"),
                            tuple("scan.pdf", "dataset.reject.no-text"),
                            tuple("thousands.pdf", "dataset.reject.too-many-pages"),
                            tuple("large.txt", "dataset.reject.too-large"),
                            tuple("bomb.docx", "dataset.reject.zip-bomb"),
                            tuple("entities.docx", "dataset.reject.entities"),
                            tuple("entities.odt", "dataset.reject.entities"),
                            tuple("reads.docx", "dataset.reject.entities"));
            assertThat(bench.contents()).hasSizeGreaterThan(4).noneMatch(item -> item.contains("password"));
        }
    }

    @Test
    void killsTheReaderThatTakesTooLongAndGoesOnWithAnother() {
        byte[] slow = "<p>word word word</p>".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        try (ImportBench bench =
                new ImportBench(TestDatabase.H2, home, Map.of("groundwork.imports.documentTime", "30ms"))) {
            ImportRun run =
                    bench.run(words(5000), bytes("slow.html", slow), text("good.jsonl", "{\"passage\": \"Good.\"}"));
            assertThat(run.rejected())
                    .extracting(Rejection::file, Rejection::key)
                    .containsExactly(tuple("slow.html", "dataset.reject.too-slow"));
            assertThat(run.imported()).isEqualTo(1);
        }
    }

    @Test
    void survivesAReaderThatRunsOutOfMemory() {
        byte[] hungry = ("<html>" + "<p><b>word</b> <i>word</i></p>".repeat(400_000)).getBytes(StandardCharsets.UTF_8);
        try (ImportBench bench =
                new ImportBench(TestDatabase.H2, home, Map.of("groundwork.imports.documentMemory", 40))) {
            ImportRun run = bench.run(words(120), bytes("hungry.html", hungry), document("gauge.md", "good.md"));
            assertThat(run.rejected())
                    .extracting(Rejection::file, Rejection::key)
                    .containsExactly(tuple("hungry.html", "dataset.reject.too-hungry"));
            assertThat(run.imported()).isGreaterThan(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void unpacksArchivesOfEverything(TestDatabase database) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("folder/rows.jsonl", "{\"passage\": \"From JSON.\"}\n".getBytes(StandardCharsets.UTF_8));
        files.put("folder/rows.csv", "passage\nFrom CSV.\n".getBytes(StandardCharsets.UTF_8));
        files.put("gauge.docx", documentBytes("gauge.docx"));
        files.put("gauge.md", documentBytes("gauge.md"));
        files.put("__MACOSX/gauge.md", new byte[] {1});
        files.put("again.zip", HostileFiles.zip(Map.of("a.txt", new byte[] {'a'})));
        files.put("empty.txt", new byte[0]);
        try (ImportBench bench = new ImportBench(database, home)) {
            ImportRun run = bench.run(words(120), bytes("all.zip", HostileFiles.zip(files)));
            assertThat(run.rejected())
                    .extracting(Rejection::file, Rejection::key)
                    .containsExactlyInAnyOrder(
                            tuple("all.zip/again.zip", "dataset.reject.archive-in-archive"),
                            tuple("all.zip/empty.txt", "dataset.reject.empty"));
            assertThat(bench.contents())
                    .anyMatch(item -> item.contains("From JSON."))
                    .anyMatch(item -> item.contains("From CSV."))
                    .anyMatch(item -> item.contains("all.zip/gauge.docx"));
        }
    }

    @Test
    void goesOnInTheMiddleOfAnArchiveAfterACrash() {
        Map<String, byte[]> files = new TreeMap<>();
        List.of("gauge.docx", "gauge.html", "gauge.pdf").forEach(name -> files.put(name, documentBytes(name)));
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            ImportRun run = bench.start(words(120), bytes("all.zip", HostileFiles.zip(files)));
            ScriptedJob crashing = new ScriptedJob(run.id(), report -> {
                if (report == 5) {
                    throw new IllegalStateException("crash");
                }
            });
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> bench.run(crashing))
                    .hasMessage("crash");
            long before = bench.items();
            assertThat(before).isPositive();
            bench.run(ScriptedJob.of(run.id()));
            ImportRun done = bench.imports.get(run.id());
            assertThat(bench.items()).isEqualTo(done.imported()).isGreaterThan(before);
            assertThat(done.read()).isEqualTo(done.imported() + done.duplicates());
        }
    }

    @Test
    void previewsTheCuttingAndImportsNothing() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            ImportPreview shorter = bench.preview(words(60), document("gauge.docx", "gauge.docx"));
            ImportPreview longer = bench.preview(words(400), document("gauge.docx", "gauge.docx"));
            assertThat(shorter.kind()).isEqualTo("document");
            assertThat(shorter.entries()).hasSize(8).allSatisfy(entry -> assertThat(entry.words())
                    .isBetween(10, 80));
            assertThat(longer.entries()).hasSizeLessThan(4);
            assertThat(bench.items()).isZero();
        }
    }

    @Test
    void previewsWhereTheColumnsOfACsvFileGo() {
        try (ImportBench bench = new ImportBench(TestDatabase.H2, home)) {
            ImportPreview preview = bench.preview(DEFAULTS, text("rows.csv", "Passage,Year\nSome text.,1900\n"));
            assertThat(preview.kind()).isEqualTo("csv");
            assertThat(preview.headers()).containsExactly("Passage", "Year");
            assertThat(preview.columns())
                    .containsExactly(Map.entry("Passage", "passage"), Map.entry("Year", "metadata.Year"));
            assertThat(preview.entries()).singleElement().satisfies(entry -> assertThat(entry.text())
                    .contains("Some text."));
        }
    }
}
