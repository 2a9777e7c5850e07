package io.groundwork.process;

import io.groundwork.quality.RequirementChecks;
import io.groundwork.work.ItemOutcomes;
import io.groundwork.work.Submissions;
import io.groundwork.work.WorkProjection;
import java.time.Clock;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** The engine with its doors, the shipped diagrams and our own ports doubled; nothing of the other modules. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    CamundaBpmAutoConfiguration.class
})
@ComponentScan(
        basePackages = "io.groundwork.process",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "io.groundwork.process.(web|ui|reconciliation)..*",
                            "io.groundwork.process.Workflows",
                            ".*(Test|Tests)(\\$.*)?"
                        }))
class EngineOnly {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    RecordingQueue queue() {
        return new RecordingQueue();
    }

    @Bean
    WorkProjection projection(RecordingQueue queue) {
        return queue;
    }

    @Bean
    ItemOutcomes outcomes(RecordingQueue queue) {
        return queue.outcomes();
    }

    @Bean
    RequirementChecks checks(RecordingQueue queue) {
        return queue.checks();
    }

    @Bean
    Submissions submissions(RecordingQueue queue) {
        return queue.submissions();
    }
}
