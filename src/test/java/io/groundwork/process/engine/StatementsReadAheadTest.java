package io.groundwork.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The statements that were read ahead against those that an engine reads itself. */
class StatementsReadAheadTest {

    @Test
    void theEngineRunsOnTheStatementsThatWereReadAhead() {
        ProcessEngine ahead = engine("ahead", plugins("jdbc:h2:mem:ahead"));
        ProcessEngine alone = engine("alone", List.of());
        try {
            assertThat(ahead.getIdentityService().createUserQuery().count()).isZero();
            ahead.getIdentityService().saveUser(ahead.getIdentityService().newUser("anna"));
            assertThat(ahead.getIdentityService().createUserQuery().list()).hasSize(1);
            assertThat(alone.getIdentityService().createUserQuery().count()).isZero();
            assertThat(statements(ahead)).hasSizeGreaterThan(1000).isEqualTo(statements(alone));
            assertThat(mapping(ahead).getDefaultExecutorType())
                    .isEqualTo(mapping(alone).getDefaultExecutorType());
        } finally {
            ahead.close();
            alone.close();
        }
    }

    @Test
    void theEngineReadsItselfWhatTheAddressDidNotName() {
        ProcessEngine other = engine("other", plugins("jdbc:postgresql://localhost/groundwork"));
        try {
            assertThat(other.getIdentityService().createUserQuery().count()).isZero();
            assertThat(mapping(other).getVariables()).containsAllEntriesOf(words("h2"));
            assertThat(words("postgres")).isNotEqualTo(words("h2"));
        } finally {
            other.close();
        }
    }

    @Test
    void leavesOtherDatabasesToTheEngine() {
        assertThat(plugins("jdbc:mariadb://localhost/groundwork")).isEmpty();
    }

    /** What is there for the engine of an application with this database. */
    private static List<ProcessEnginePlugin> plugins(String url) {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("database", Map.of("spring.datasource.url", url)));
            new StatementsReadAhead().initialize(context);
            context.refresh();
            return List.copyOf(context.getBeansOfType(ProcessEnginePlugin.class).values());
        }
    }

    private static ProcessEngine engine(String name, List<ProcessEnginePlugin> plugins) {
        ProcessEngineConfigurationImpl engine = new StandaloneInMemProcessEngineConfiguration();
        engine.setProcessEngineName(name);
        engine.setDataSource(
                new SimpleDriverDataSource(new Driver(), "jdbc:h2:mem:statements-" + name + ";DB_CLOSE_DELAY=-1"));
        engine.setProcessEnginePlugins(plugins);
        return engine.buildProcessEngine();
    }

    /** What the statements say differently on each kind of database. */
    private static Properties words(String databaseType) {
        Properties words = new Properties();
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(words, "", databaseType);
        return words;
    }

    private static TreeSet<String> statements(ProcessEngine engine) {
        return new TreeSet<>(mapping(engine).getMappedStatementNames());
    }

    private static Configuration mapping(ProcessEngine engine) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getSqlSessionFactory()
                .getConfiguration();
    }
}
