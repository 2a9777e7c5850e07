package io.groundwork.process.engine;

import io.groundwork.process.gate.GateDeployer;
import io.groundwork.process.steps.CatalogueStep;
import io.groundwork.work.Submissions;
import io.groundwork.work.WorkProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
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
    ProcessEnginePlugin gateBeforeDeployment(GateDeployer gate) {
        return preInit(engine -> {
            List<Deployer> deployers = new ArrayList<>(List.of(gate));
            if (engine.getCustomPreDeployers() != null) {
                deployers.addAll(engine.getCustomPreDeployers());
            }
            engine.setCustomPreDeployers(deployers);
        });
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin schemaTurn() {
        return preInit(
                engine -> engine.setSchemaOperationsCommand(new SchemaTurn(engine.getSchemaOperationsCommand())));
    }

    private static ProcessEnginePlugin preInit(Consumer<ProcessEngineConfigurationImpl> change) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                change.accept(engine);
            }
        };
    }
}
