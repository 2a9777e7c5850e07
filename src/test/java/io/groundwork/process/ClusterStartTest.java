package io.groundwork.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.groundwork.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes that start at the same instant on an empty PostgreSQL all come up, with one set of tables and diagrams. */
@Tag("postgres")
class ClusterStartTest {

    private static final int NODES = 4;

    @Test
    void nodesStartTogetherOnAnEmptyDatabase() throws InterruptedException, ExecutionException, IOException {
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        DataSource database = TestDatabase.POSTGRESQL.empty();
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            List<Callable<ConfigurableApplicationContext>> starts = IntStream.range(0, NODES)
                    .mapToObj(node -> (Callable<ConfigurableApplicationContext>) () -> node(node, database))
                    .toList();
            for (Future<ConfigurableApplicationContext> start : threads.invokeAll(starts)) {
                try (ConfigurableApplicationContext node = start.get()) {
                    assertThat(node.getBean(RepositoryService.class)
                                    .createProcessDefinitionQuery()
                                    .processDefinitionKey("qa")
                                    .count())
                            .isEqualTo(1);
                }
            }
        } finally {
            threads.shutdownNow();
            System.clearProperty(LoggingSystem.SYSTEM_PROPERTY);
        }
        assertThat(rows(database, "process_seed")).isEqualTo(taskTypes());
        assertThat(rows(database, "act_ge_schema_log")).isEqualTo(1);
    }

    /** Each task type has one diagram; the decisions are a folder beside theirs. */
    private static long taskTypes() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("processes"))) {
            return folders.filter(folder -> Files.exists(folder.resolve(folder.getFileName() + ".bpmn")))
                    .count();
        }
    }

    @Test
    void aNodeWaitsWhileAnotherIsCreatingTheEnginesTables() throws Exception {
        DataSource database = TestDatabase.POSTGRESQL.migrated();
        StoppedSchema stopped = new StoppedSchema(database);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<ConfigurableApplicationContext> first = threads.submit(() -> node(1, stopped));
            stopped.awaitFirstTable();
            Future<ConfigurableApplicationContext> second = threads.submit(() -> node(2, database));
            await().atMost(Duration.ofMinutes(2)).until(() -> waiting(database) > 0);
            stopped.goOn();
            try (ConfigurableApplicationContext one = first.get();
                    ConfigurableApplicationContext two = second.get()) {
                assertThat(one.isRunning()).isTrue();
                assertThat(two.isRunning()).isTrue();
            }
        } finally {
            stopped.goOn();
            threads.shutdownNow();
        }
        assertThat(rows(database, "act_ge_schema_log")).isEqualTo(1);
    }

    private static long waiting(DataSource database) {
        return JdbcClient.create(database)
                .sql("select count(*) from pg_stat_activity where datname = current_database()"
                        + " and wait_event_type = 'Lock'")
                .query(Long.class)
                .single();
    }

    private static ConfigurableApplicationContext node(int number, DataSource database) {
        return new SpringApplicationBuilder(EngineOnly.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("dataSource", DataSource.class, () -> database))
                .properties(
                        "spring.main.banner-mode=off",
                        "camunda.bpm.job-execution.enabled=false",
                        "camunda.bpm.generate-unique-process-engine-name=true")
                .run();
    }

    private static long rows(DataSource database, String table) {
        return JdbcClient.create(database)
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
