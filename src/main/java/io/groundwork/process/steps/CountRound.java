package io.groundwork.process.steps;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Begins the slot's next round. */
@Component
class CountRound implements CatalogueStep {

    @Override
    public String name() {
        return "countRound";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.SERVICE_TASK);
    }

    @Override
    public void run(DelegateExecution execution) {
        execution.setVariable(RunVariables.ROUND, RunVariables.number(execution, RunVariables.ROUND) + 1);
    }
}
