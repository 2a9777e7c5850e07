package io.groundwork.process.steps;

import io.groundwork.quality.RequirementChecks;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whether the slot's latest submission meets the brief in force now. */
@Component
class CheckRequirements implements CatalogueStep {

    private final ObjectProvider<RequirementChecks> checks;

    CheckRequirements(ObjectProvider<RequirementChecks> checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "checkRequirements";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.SERVICE_TASK);
    }

    @Override
    public void run(DelegateExecution execution) {
        boolean met = checks.getObject()
                .met(
                        RunVariables.item(execution),
                        RunVariables.number(execution, RunVariables.RUN),
                        RunVariables.number(execution, RunVariables.SLOT));
        execution.setVariable(RunVariables.REQUIREMENTS_MET, met);
    }
}
