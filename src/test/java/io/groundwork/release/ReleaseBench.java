package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.groundwork.bench.BenchDatabase;
import io.groundwork.bench.Figures;
import io.groundwork.bench.LiveHeap;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How fast a release is built, by the clock on the wall, and that memory does not grow with it. */
@Tag("bench")
class ReleaseBench {

    private static final int ITEMS = Integer.getInteger("bench.release.items", 100_000);
    private static final List<String> ONE = List.of("jsonl");
    private static final List<String> TWO = List.of("jsonl", "trl-messages");

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(BenchDatabase.class)
    void writesAHundredThousandItems(BenchDatabase database) {
        try (HikariDataSource source = database.migrated(home);
                ReleaseFixture fixture = new ReleaseFixture(source, home, false)) {
            fixture.accepted(ITEMS / 10);
            for (int warm = 0; warm < 3; warm++) {
                fixture.built(new NewRelease(TWO, new ReleaseFilter(Set.of(), Set.of(), null, null), null));
            }
            fixture.accepted(ITEMS - ITEMS / 10);
            fixture.sql("analyze");
            double items = measure(fixture, database, ONE);
            measure(fixture, database, TWO);
            assertThat(items).isGreaterThanOrEqualTo(10_000);
        }
    }

    private static double measure(ReleaseFixture fixture, BenchDatabase database, List<String> formats) {
        Release release = fixture.releases()
                .create(fixture.project, new NewRelease(formats, null, null))
                .release();
        HeapWatch heap = new HeapWatch(release);
        long start = System.nanoTime();
        fixture.job().run(heap);
        double seconds = (System.nanoTime() - start) / 1e9;
        ReleaseStatus done = fixture.releases().get(release.id());
        assertThat(done.release().items()).isEqualTo(ITEMS);
        long rows = done.files().stream().mapToLong(ReleaseFile::rows).sum();
        long bytes = done.files().stream().mapToLong(ReleaseFile::bytes).sum();
        Figures.row(
                "release of " + Figures.whole(ITEMS) + " items as " + String.join(" and ", formats),
                database.label(),
                Figures.whole(ITEMS / seconds) + " items/s (" + Figures.whole(rows / seconds) + " rows/s of all files, "
                        + Figures.whole(bytes >> 20) + " MB), live heap " + heap.early + " MB at a tenth, " + heap.late
                        + " MB at the end",
                formats.size() == 1 ? "10 000 items/s, flat" : "flat");
        assertThat(heap.late).isLessThan(heap.early + 32);
        return ITEMS / seconds;
    }

    /** Looks at the heap when a tenth and when nearly all is written. */
    private static final class HeapWatch extends PlainJob {

        private long early;
        private long late;

        HeapWatch(Release release) {
            super(release);
        }

        @Override
        public void progress(double done, Object position) {
            if (early == 0 && done > 0.2) {
                early = LiveHeap.mebibytes();
            } else if (late == 0 && done > 0.94) {
                late = LiveHeap.mebibytes();
            }
        }
    }
}
