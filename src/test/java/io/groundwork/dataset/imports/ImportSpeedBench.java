package io.groundwork.dataset.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.TestDatabase;
import io.groundwork.dataset.DatasetFixture;
import io.groundwork.dataset.ImportOptions;
import io.groundwork.dataset.ImportRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How fast lines of JSON become items, and that memory does not grow with them; on disk, as in use. */
@Tag("bench")
class ImportSpeedBench {

    private static final int ROWS = Integer.getInteger("bench.import.rows", 1_000_000);

    @TempDir
    Path home;

    @Test
    void importsAMillionRowsIntoAnH2File() throws IOException {
        JdbcConnectionPool source = JdbcConnectionPool.create(
                "jdbc:h2:file:" + home.resolve("db")
                        + ";MODE=PostgreSQL;WRITE_DELAY=0;INIT=create domain if not exists blob as bytea",
                "groundwork",
                "");
        Flyway.configure()
                .dataSource(source)
                .locations("db/migration/common", "db/migration/h2")
                .load()
                .migrate();
        measure("H2 file", new DatasetFixture(source));
    }

    @Test
    void importsAMillionRowsIntoPostgresql() throws IOException {
        measure("PostgreSQL", new DatasetFixture(TestDatabase.POSTGRESQL));
    }

    private void measure(String database, DatasetFixture fixture) throws IOException {
        Path file = rows();
        try (ImportBench bench = new ImportBench(fixture, home, Map.of())) {
            ImportRun run = bench.start(ImportOptions.defaults(), ImportBench.file(file));
            long[] heap = new long[2];
            ScriptedJob job = new ScriptedJob(run.id(), report -> {
                if (report == ROWS / 10_000 || report == ROWS / 1000) {
                    heap[report == ROWS / 1000 ? 1 : 0] = liveHeap();
                }
            });
            long start = System.nanoTime();
            long cpu = cpu();
            bench.run(job);
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = (cpu() - cpu) / 1e9;
            System.out.printf(
                    "import %s: %d rows in %.1f s = %.0f rows/s (%.1f s of CPU in this JVM), heap after collection %d MB at a tenth, %d MB at the end%n",
                    database, ROWS, seconds, ROWS / seconds, busy, heap[0] >> 20, heap[1] >> 20);
            assertThat(bench.items()).isEqualTo(ROWS);
            assertThat(ROWS / seconds).isGreaterThanOrEqualTo(10_000);
            assertThat(heap[1]).isLessThan(heap[0] + (64 << 20));
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

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(ImportSpeedBench::afterCollection)
                .sum();
    }

    private static long afterCollection(MemoryPoolMXBean pool) {
        return pool.getCollectionUsage().getUsed();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
