package io.groundwork.process.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Gives the engine the statements that were read ahead for its kind of database, and them its data source. */
final class EngineStatements extends AbstractProcessEnginePlugin {

    private final String databaseType;
    private final Future<SqlSessionFactory> reading;

    EngineStatements(String databaseType, Future<SqlSessionFactory> reading) {
        this.databaseType = databaseType;
        this.reading = reading;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        try {
            engine.setSqlSessionFactory(reading.get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the engine's statements were read", interrupted);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The engine's statements cannot be read", broken.getCause());
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (!databaseType.equals(engine.getDatabaseType())) {
            throw new IllegalStateException("The engine runs on " + engine.getDatabaseType()
                    + ", but spring.datasource.url named " + databaseType + " when the application began");
        }
        engine.getSqlSessionFactory()
                .getConfiguration()
                .setEnvironment(new Environment("default", engine.getTransactionFactory(), engine.getDataSource()));
    }
}
