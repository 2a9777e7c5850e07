package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.TestDatabase;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How fast a release is built, and that memory does not grow with it. */
@Tag("bench")
class ReleaseBench {

    private static final int ITEMS = Integer.getInteger("bench.release.items", 100_000);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void writesAHundredThousandItems(TestDatabase database) {
        try (ReleaseFixture fixture = new ReleaseFixture(database.migrated(), home, false)) {
            fixture.accepted(ITEMS);
            fixture.built(new NewRelease(
                    List.of("jsonl"), new ReleaseFilter(java.util.Set.of(), java.util.Set.of("ja"), null, null), null));
            double trainer = measure(fixture, database, List.of("jsonl", "trl-prompt-completion"));
            measure(
                    fixture,
                    database,
                    List.of(
                            "jsonl",
                            "parquet",
                            "csv",
                            "trl-prompt-completion",
                            "trl-messages",
                            "openai-chat",
                            "alpaca",
                            "axolotl-context-qa",
                            "squad"));
            assertThat(trainer).isGreaterThanOrEqualTo(10_000);
        }
    }

    private static double measure(ReleaseFixture fixture, TestDatabase database, List<String> formats) {
        Release release = fixture.releases()
                .create(fixture.project, new NewRelease(formats, null, null))
                .release();
        Peak peak = new Peak();
        long start = System.nanoTime();
        long busy = cpu();
        fixture.job().run(new PlainJob(release));
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpu() - busy) / 1e9;
        long most = peak.stop();
        ReleaseStatus done = fixture.releases().get(release.id());
        long rows = done.files().stream().mapToLong(ReleaseFile::rows).sum();
        long bytes = done.files().stream().mapToLong(ReleaseFile::bytes).sum();
        System.out.printf(
                "release %s %s: %d items in %.1f s (%.1f s of CPU) = %.0f items/s, %.0f rows/s (%.0f items/s, %.0f rows/s of CPU), %d MB, heap after collection at most %d MB above start%n",
                database,
                formats,
                ITEMS,
                seconds,
                cpuSeconds,
                ITEMS / seconds,
                rows / seconds,
                ITEMS / cpuSeconds,
                rows / cpuSeconds,
                bytes >> 20,
                most >> 20);
        return rows / cpuSeconds;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The most heap that was live after a collection, above where it started. */
    private static final class Peak {

        private final AtomicBoolean running = new AtomicBoolean(true);
        private final AtomicLong most = new AtomicLong();
        private final long start = live();
        private final Thread watcher = new Thread(this::watch, "heap-watch");

        Peak() {
            watcher.start();
        }

        private static long live() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        private void watch() {
            while (running.get()) {
                most.accumulateAndGet(live() - start, Math::max);
                try {
                    Thread.sleep(10_000);
                } catch (InterruptedException done) {
                    return;
                }
            }
        }

        long stop() {
            running.set(false);
            watcher.interrupt();
            return most.get();
        }
    }
}
