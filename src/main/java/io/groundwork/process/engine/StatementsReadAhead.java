package io.groundwork.process.engine;

import io.groundwork.shared.Ahead;
import java.util.Optional;
import org.apache.ibatis.datasource.unpooled.UnpooledDataSource;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the engine's SQL statements, more than a thousand in XML, on a thread of its own while the application is put
 * together. On a database that is not ours the engine reads them itself.
 */
public final class StatementsReadAhead implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        databaseType(context.getEnvironment().getProperty("spring.datasource.url", ""))
                .ifPresent(type -> context.getBeanFactory().registerSingleton("engineStatements", begin(type)));
    }

    private static EngineStatements begin(String databaseType) {
        return new EngineStatements(
                databaseType,
                new Ahead<>("statements-read-ahead", () -> new Reading(databaseType).read(), all -> true));
    }

    /** As the engine names it. */
    private static Optional<String> databaseType(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return Optional.of("h2");
        }
        return url.startsWith("jdbc:postgresql:") ? Optional.of("postgres") : Optional.empty();
    }

    /** An engine that never runs: it knows how to read its statements. */
    private static final class Reading extends StandaloneProcessEngineConfiguration {

        Reading(String databaseType) {
            setDatabaseType(databaseType);
            setDataSource(new UnpooledDataSource());
            setTransactionFactory(new ManagedTransactionFactory());
        }

        SqlSessionFactory read() {
            initSqlSessionFactory();
            return getSqlSessionFactory();
        }
    }
}
