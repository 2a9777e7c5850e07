package io.groundwork.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.groundwork.TestDatabase;
import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.jobs.JobCancelled;
import io.groundwork.jobs.StandInJob;
import io.groundwork.shared.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build that is cut off is finished by the next node, and one that is cancelled leaves nothing behind. */
class ReleaseInterruptedTests {

    private static final NewRelease WANTED = new NewRelease(List.of("jsonl", "csv", "parquet"), null, null);

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theNextNodeFinishesWhatAKilledOneLeftHalfBuilt(TestDatabase database) throws IOException {
        DataSource shared = database.migrated();
        Release release;
        try (ReleaseFixture killed = new ReleaseFixture(shared, home, false)) {
            release = halfBuilt(killed, 1_500);
        }
        try (ReleaseFixture next = new ReleaseFixture(shared, home, true)) {
            Release another = wake(next);
            ended(next, release, "done");
            ended(next, another, "done");
            assertThat(files(next, release)).hasSize(7);
            for (ReleaseFile file : files(next, release)) {
                byte[] bytes = Files.readAllBytes(folder(release).resolve(file.path()));
                assertThat(Sha256.hex(bytes)).as(file.path()).isEqualTo(file.sha256());
            }
            assertThat(Files.readAllLines(folder(release).resolve("jsonl/results.jsonl")))
                    .hasSize(1_500)
                    .doesNotHaveDuplicates();
            assertThat(left(release)).containsExactly(folder(release));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aBuildThatIsCancelledLeavesNoFiles(TestDatabase database) throws IOException {
        try (ReleaseFixture fixture = new ReleaseFixture(database.migrated(), home, false)) {
            fixture.accepted(2_500);
            for (int reports = 1; reports < 6; reports++) {
                Release release =
                        fixture.releases().create(fixture.project, WANTED).release();
                StandInJob job = new PlainJob(release).cancelledAfter(reports);
                assertThatThrownBy(() -> fixture.job().run(job)).isInstanceOf(JobCancelled.class);
                assertThat(fixture.releases().get(release.id()).files()).isEmpty();
                assertThat(left(release)).as("after %s reports", reports).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aHalfBuiltReleaseOfAKilledNodeCanBeCancelledAndIsTidiedUp(TestDatabase database) throws IOException {
        DataSource shared = database.migrated();
        Release release;
        try (ReleaseFixture killed = new ReleaseFixture(shared, home, false)) {
            release = halfBuilt(killed, 30);
            killed.releases().cancel(release.id());
        }
        try (ReleaseFixture next = new ReleaseFixture(shared, home, true)) {
            Release another = wake(next);
            ended(next, release, "cancelled");
            ended(next, another, "done");
            assertThat(files(next, release)).isEmpty();
            assertThat(left(release)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void saysWhatItIsDoingAndHowFarItIs(TestDatabase database) {
        try (ReleaseFixture fixture = new ReleaseFixture(database.migrated(), home, false)) {
            fixture.accepted(2_500);
            Release release = fixture.releases().create(fixture.project, WANTED).release();
            PlainJob job = new PlainJob(release);
            fixture.job().run(job);
            assertThat(job.progress).isSorted();
            assertThat(job.progress.get(0)).isGreaterThan(0);
            assertThat(job.progress.stream()
                            .map(part -> new ReleaseStatus(release, "running", part, null, List.of()).doing()))
                    .containsSubsequence("choosing", "choosing", "writing", "writing");
        }
    }

    /** A release whose node fell silent long ago while it wrote, its part folder still there. */
    private Release halfBuilt(ReleaseFixture fixture, int items) throws IOException {
        fixture.accepted(items);
        Release release = fixture.releases().create(fixture.project, WANTED).release();
        int choosing = items / 1_000 + 2;
        PlainJob job = new PlainJob(release).crashingAfter(choosing);
        assertThatThrownBy(() -> fixture.job().run(job)).isInstanceOf(PlainJob.Crash.class);
        Path part =
                Files.createDirectories(folder(release).resolveSibling("." + release.number() + ".part-killed/jsonl"));
        Files.writeString(part.resolve("results.jsonl"), "{\"half\": ");
        fixture.sql(
                "update background_job set state = 'running', node = 'gone', attempts = 1, checkpoint = ?, beat_at = ?"
                        + " where id = ?",
                job.checkpoint(),
                OffsetDateTime.parse("2020-01-01T00:00:00Z"),
                release.job().value());
        return release;
    }

    /** A runner looks for work when something is queued. */
    private static Release wake(ReleaseFixture fixture) {
        fixture.accepted(1);
        return fixture.releases().create(fixture.project, WANTED).release();
    }

    private static void ended(ReleaseFixture fixture, Release release, String state) {
        BackgroundJobs jobs = fixture.context.getBean(BackgroundJobs.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jobs.find(release.job()).orElseThrow().state(), state::equals);
    }

    private static List<ReleaseFile> files(ReleaseFixture fixture, Release release) {
        return fixture.context.getBean(ReleaseFileRows.class).of(release.id());
    }

    private Path folder(Release release) {
        return home.resolve("releases")
                .resolve(release.project().toString())
                .resolve(Integer.toString(release.number()));
    }

    private List<Path> left(Release release) throws IOException {
        Path parent = folder(release).getParent();
        if (!Files.exists(parent)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.toList();
        }
    }
}
