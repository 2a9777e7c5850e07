package io.groundwork.process.engine;

import io.groundwork.shared.Ahead;
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
    private final Ahead<SqlSessionFactory> reading;

    EngineStatements(String databaseType, Ahead<SqlSessionFactory> reading) {
        this.databaseType = databaseType;
        this.reading = reading;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.initDatabaseType();
        if (fits(engine)) {
            engine.setSqlSessionFactory(reading.next());
        }
        reading.close();
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
}
