package io.groundwork.process.steps;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Marks the whole item as rejected, so that its other slots end too. */
@Component
class RejectItem implements CatalogueStep {

    @Override
    public String name() {
        return "rejectItem";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.SERVICE_TASK, Place.START_OF_END_EVENT);
    }

    @Override
    public void run(DelegateExecution execution) {
        execution.setVariable(RunVariables.REJECTED, true);
    }
}
