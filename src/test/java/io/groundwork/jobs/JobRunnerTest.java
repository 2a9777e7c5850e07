package io.groundwork.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.groundwork.TestDatabase;
import io.groundwork.shared.JobId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Jobs run once, report, stop when asked, and go on elsewhere when their runner falls silent. */
class JobRunnerTest {

    private JobRows rows;
    private JobRunner runner;

    @AfterEach
    void stop() {
        runner.stop();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void runsAJobAndKeepsItsReport(TestDatabase database) {
        open(database, Clock.systemUTC(), job -> {
            job.progress(0.5, List.of(1, 2));
            job.report(List.of("ready"));
        });
        JobId id = queued();
        runner.wake();
        await().untilAsserted(() -> assertThat(status(id).state()).isEqualTo("done"));
        assertThat(status(id).report()).isEqualTo("[\"ready\"]");
        assertThat(status(id).progress()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void saysWhyAJobFailed(TestDatabase database) {
        open(database, Clock.systemUTC(), job -> {
            throw new IllegalStateException("no room left");
        });
        JobId id = queued();
        runner.wake();
        await().untilAsserted(() -> assertThat(status(id).state()).isEqualTo("failed"));
        assertThat(status(id).error()).contains("no room left");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void stopsAtTheNextReportWhenCancelled(TestDatabase database) {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        open(database, Clock.systemUTC(), job -> {
            started.countDown();
            waitFor(cancelled);
            job.progress(0.1, null);
        });
        JobId id = queued();
        runner.wake();
        waitFor(started);
        rows.cancel(id);
        cancelled.countDown();
        await().untilAsserted(() -> assertThat(status(id).state()).isEqualTo("cancelled"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void goesOnFromTheCheckpointWhenARunnerFallsSilent(TestDatabase database) {
        AtomicInteger from = new AtomicInteger(-1);
        open(database, Clock.fixed(Instant.parse("2026-01-01T10:00:00Z"), ZoneOffset.UTC), job -> {});
        JobId id = queued();
        ClaimedJob dead = rows.claim("dead node").orElseThrow();
        assertThat(rows.progress(dead, 0.4, "40")).isTrue();
        DataSource source = this.source;
        reopen(source, Clock.fixed(Instant.parse("2026-01-01T10:01:00Z"), ZoneOffset.UTC), job -> {
            Integer checkpoint = job.checkpoint(Integer.class);
            from.set(checkpoint == null ? 0 : checkpoint);
        });
        runner.wake();
        await().untilAsserted(() -> assertThat(status(id).state()).isEqualTo("done"));
        assertThat(from).hasValue(40);
        assertThat(rows.progress(dead, 0.9, "90"))
                .as("the dead node's claim is fenced off")
                .isFalse();
    }

    private DataSource source;

    private void open(TestDatabase database, Clock clock, Consumer<JobContext> work) {
        source = database.migrated();
        reopen(source, clock, work);
    }

    private void reopen(DataSource source, Clock clock, Consumer<JobContext> work) {
        rows = new JobRows(JdbcClient.create(source), clock);
        runner = new JobRunner(rows, new DataSourceTransactionManager(source), handlers(work), true, 2);
    }

    private JobId queued() {
        JobId id = JobId.next();
        rows.insert(id, "test", null, null, "{}", null);
        return id;
    }

    private JobStatus status(JobId id) {
        return rows.find(id).orElseThrow();
    }

    private static ObjectProvider<JobHandler> handlers(Consumer<JobContext> work) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("handler", new JobHandler() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public void run(JobContext job) {
                work.accept(job);
            }
        });
        return beans.getBeanProvider(JobHandler.class);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(Duration.ofSeconds(20).toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS))
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
