package io.groundwork.process.engine;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.SqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Gives the engine the statements that were read ahead, and them its data source. Where its data source turns out to be
 * another kind of database than the address named, the engine reads its statements itself.
 */
final class EngineStatements extends AbstractProcessEnginePlugin {

    private final String databaseType;
    private final Future<SqlSessionFactory> reading;

    EngineStatements(String databaseType, Future<SqlSessionFactory> reading) {
        this.databaseType = databaseType;
        this.reading = reading;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.initDatabaseType();
        if (fits(engine)) {
            engine.setSqlSessionFactory(read());
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (fits(engine)) {
            engine.getSqlSessionFactory()
                    .getConfiguration()
                    .setEnvironment(new Environment("default", engine.getTransactionFactory(), engine.getDataSource()));
        }
    }

    private boolean fits(ProcessEngineConfigurationImpl engine) {
        return databaseType.equals(engine.getDatabaseType());
    }

    private SqlSessionFactory read() {
        try {
            return reading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the engine's statements were read", interrupted);
        } catch (ExecutionException broken) {
            throw new IllegalStateException("The engine's statements cannot be read", broken.getCause());
        }
    }
}
