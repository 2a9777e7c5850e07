package io.groundwork.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.groundwork.bench.BenchDatabase;
import io.groundwork.bench.Figures;
import io.groundwork.bench.LiveHeap;
import io.groundwork.dataset.DatasetFixture;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How fast lines of JSON become items, and that memory does not grow with them; on disk, as in use. */
@Tag("bench")
class ImportSpeedBench {

    private static final int ROWS = Integer.getInteger("bench.import.rows", 1_000_000);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(BenchDatabase.class)
    void importsAMillionRows(BenchDatabase database) throws IOException {
        try (HikariDataSource source = database.migrated(home)) {
            measure(database.label(), new DatasetFixture(source));
        }
    }

    private void measure(String database, DatasetFixture fixture) throws IOException {
        Path file = rows();
        try (ImportBench bench = new ImportBench(fixture, home, Map.of())) {
            ImportRun run = bench.start(ImportOptions.defaults(), ImportBench.file(file));
            long[] heap = new long[2];
            ScriptedJob job = new ScriptedJob(run.id(), report -> {
                if (report == ROWS / 10_000 || report == ROWS / 1000) {
                    heap[report == ROWS / 1000 ? 1 : 0] = LiveHeap.mebibytes();
                }
            });
            long start = System.nanoTime();
            bench.run(job);
            double seconds = (System.nanoTime() - start) / 1e9;
            Figures.row(
                    "import of " + Figures.whole(ROWS) + " lines of JSON",
                    database,
                    Figures.whole(ROWS / seconds) + " rows/s, live heap " + heap[0] + " MB at a tenth, " + heap[1]
                            + " MB at the end",
                    "10 000 rows/s, flat");
            assertThat(bench.items()).isEqualTo(ROWS);
            assertThat(ROWS / seconds).isGreaterThanOrEqualTo(10_000);
            assertThat(heap[1]).isLessThan(heap[0] + 64);
        }
    }

    private Path rows() throws IOException {
        Path file = home.resolve("rows.jsonl");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < ROWS; i++) {
                out.write("{\"passage\": \"Reading number " + i
                        + " was taken at the gauge below the bridge, where the bank is"
                        + " steep and the water is quiet even in spring.\", \"externalId\": \"row-" + i
                        + "\", \"language\": \"en\", \"metadata\": {\"row\": " + i + "}}\n");
            }
        }
        return file;
    }
}
