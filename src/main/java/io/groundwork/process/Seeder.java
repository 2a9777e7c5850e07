package io.groundwork.process;

import io.groundwork.shared.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys each shipped diagram when its bytes, or those of the shared decisions, have changed. A new version changes
 * nothing for projects: each stays on the definition it is pinned to.
 */
@Component
class Seeder implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Seeder.class);

    private final RepositoryService repository;
    private final ResourcePatternResolver files;
    private final Seeds seeds;
    private final ClusterTurn turn;
    private final TransactionTemplate transaction;

    Seeder(
            RepositoryService repository,
            ResourcePatternResolver files,
            Seeds seeds,
            ClusterTurn turn,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.files = files;
        this.seeds = seeds;
        this.turn = turn;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        turn.take("seed-diagrams", this::seed);
    }

    private void seed() {
        List<Shipped> decisions = shipped("classpath*:processes/decisions/*.dmn");
        for (Shipped diagram : shipped("classpath*:processes/*/*.bpmn")) {
            transaction.executeWithoutResult(status -> seed(diagram, decisions));
        }
    }

    void seed(Shipped diagram, List<Shipped> decisions) {
        String checksum = checksum(diagram, decisions);
        if (seeds.holds(diagram.key(), checksum)) {
            return;
        }
        ProcessDefinition definition = deploy(diagram, decisions);
        seeds.put(diagram.key(), checksum, definition.getId());
        LOG.info("Deployed {} version {}", definition.getKey(), definition.getVersion());
    }

    private ProcessDefinition deploy(Shipped diagram, List<Shipped> decisions) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("groundwork " + diagram.key())
                .addString(diagram.name(), diagram.text());
        decisions.forEach(decision -> deployment.addString(decision.name(), decision.text()));
        return deployment.deployWithResult().getDeployedProcessDefinitions().get(0);
    }

    private List<Shipped> shipped(String pattern) {
        try {
            return Arrays.stream(files.getResources(pattern))
                    .map(Shipped::read)
                    .sorted(Comparator.comparing(Shipped::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String checksum(Shipped diagram, List<Shipped> decisions) {
        return Sha256.hex(Stream.concat(Stream.of(diagram), decisions.stream())
                .map(file -> file.name() + "\n" + file.text())
                .collect(Collectors.joining("\n")));
    }
}
