package io.groundwork.process.engine;

import io.groundwork.process.ClusterTurn;
import io.groundwork.process.steps.CatalogueStep;
import io.groundwork.work.Submissions;
import io.groundwork.work.WorkProjection;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our doors on the engine that the application starts, after our own tables are there. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin safeEngine(
            List<CatalogueStep> catalogue,
            ObjectProvider<WorkProjection> projection,
            ObjectProvider<Submissions> submissions) {
        return new SafeEngine(catalogue, List.of(new ListenToTasks(projection, submissions)));
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin schemaTurn(ClusterTurn turn) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setSchemaOperationsCommand(new SchemaTurn(engine.getSchemaOperationsCommand(), turn));
            }
        };
    }
}
