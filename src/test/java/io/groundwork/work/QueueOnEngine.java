package io.groundwork.work;

import io.groundwork.quality.RequirementChecks;
import io.groundwork.shared.ThreadId;
import io.groundwork.tasktype.NotesType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The queue, items, projects and the real engine; reviewing is doubled by a handler that only names its verdict. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    TaskExecutionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "io.groundwork.process",
            "io.groundwork.work",
            "io.groundwork.project",
            "io.groundwork.dataset",
            "io.groundwork.tasktype"
        },
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "io.groundwork.[a-z]+.(web|ui|reconciliation|importing|imports|media|passages|parsing|remote|storage)..*",
                        "io.groundwork.tasktype.[a-z]+..*",
                        "io.groundwork.dataset.(Import|Media|Document|Parser|Passage|Tika)[A-Za-z]*",
                        ".*(Test|Tests|EngineOnly|ProjectServices)(\\$.*)?"
                    })
        })
@ComponentScan(
        basePackages = "io.groundwork.ui",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io.groundwork.ui.Message(s|Bundles)"))
@TestComponent
class QueueOnEngine {

    @Bean
    TestClock clock() {
        return new TestClock();
    }

    @Bean
    Crew crew(JdbcClient jdbc) {
        return new Crew(jdbc);
    }

    @Bean
    NotesType notes() {
        return new NotesType() {
            @Override
            public String id() {
                return "qa";
            }
        };
    }

    @Bean
    RequirementChecks checks() {
        return (item, run, slot) -> true;
    }

    @Bean
    Questions questions() {
        return (work, by, text) -> ThreadId.next();
    }

    @Bean
    Locks locks() {
        return new Locks();
    }

    @Bean
    WorkHandler reviewing() {
        return new NamedVerdict(WorkKind.REVIEW);
    }

    @Bean
    WorkHandler adjudicating() {
        return new NamedVerdict(WorkKind.ADJUDICATE);
    }

    @Bean
    QueueScenario scenario(org.springframework.context.ApplicationContext context) {
        return new QueueScenario(context);
    }

    /** Parts that a test has locked. */
    static class Locks implements Feedback {

        private final Set<String> paths = ConcurrentHashMap.newKeySet();

        void lock(String... locked) {
            paths.clear();
            paths.addAll(Set.of(locked));
        }

        @Override
        public Set<String> locked(WorkItem work) {
            return Set.copyOf(paths);
        }

        @Override
        public List<?> mended(WorkItem work) {
            return List.of();
        }

        @Override
        public List<?> remarks(WorkItem work) {
            return List.of();
        }
    }

    /** Lets the diagram go the way that the result's verdict names. */
    private record NamedVerdict(WorkKind kind) implements WorkHandler {

        @Override
        public Map<String, Object> details(WorkItem work) {
            return Map.of();
        }

        @Override
        public void check(WorkItem work, com.fasterxml.jackson.databind.JsonNode result) {}

        @Override
        public Map<String, Object> submitted(
                WorkItem work, Submission submission, com.fasterxml.jackson.databind.JsonNode result) {
            return Map.of("verdict", result.get("verdict").asText());
        }
    }
}
