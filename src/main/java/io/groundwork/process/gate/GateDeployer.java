package io.groundwork.process.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/** Puts the gate before the engine's own deployers; what was deployed under older rules stays loadable. */
@Component
public class GateDeployer implements Deployer {

    private final ProcessGate gate;
    private final DecisionGate decisions;

    GateDeployer(ProcessGate gate, DecisionGate decisions) {
        this.gate = gate;
        this.decisions = decisions;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(this::admit);
        }
    }

    private void admit(ResourceEntity resource) {
        String text = new String(resource.getBytes(), StandardCharsets.UTF_8);
        if (resource.getName().endsWith(".bpmn")) {
            GateResult result = gate.examine(text);
            refuse(resource, result.findings());
            resource.setBytes(result.xml().getBytes(StandardCharsets.UTF_8));
        } else if (resource.getName().endsWith(".dmn")) {
            refuse(resource, decisions.examine(text));
        } else {
            refuse(resource, List.of(Finding.of("", Rule.RESOURCE, resource.getName())));
        }
    }

    private static void refuse(ResourceEntity resource, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw new DiagramRefused(resource.getName(), findings);
        }
    }
}
