package io.groundwork.process.steps;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Gives each branch of an item its slot's number, its round and a verdict of its own. */
@Component
class OpenSlot implements CatalogueStep {

    @Override
    public String name() {
        return "openSlot";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.START_OF_SUBPROCESS, Place.START_OF_START_EVENT);
    }

    @Override
    public void run(DelegateExecution execution) {
        int slot = execution.getVariable(RunVariables.COUNTER) instanceof Integer counter ? counter + 1 : 1;
        int round = execution.getVariable(RunVariables.ROUND) instanceof Integer reached ? reached : 1;
        execution.setVariableLocal(RunVariables.SLOT, slot);
        execution.setVariableLocal(RunVariables.ROUND, round);
        execution.setVariableLocal(RunVariables.VERDICT, "");
        execution.setVariableLocal(RunVariables.SAMPLED, false);
        execution.setVariableLocal(RunVariables.REQUIREMENTS_MET, true);
    }
}
