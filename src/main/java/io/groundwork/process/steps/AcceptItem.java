package io.groundwork.process.steps;

import io.groundwork.work.ItemOutcomes;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Accepts the item: it is ready for a release. */
@Component
class AcceptItem implements CatalogueStep {

    private final ObjectProvider<ItemOutcomes> outcomes;

    AcceptItem(ObjectProvider<ItemOutcomes> outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "acceptItem";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.SERVICE_TASK);
    }

    @Override
    public void run(DelegateExecution execution) {
        outcomes.getObject().accept(RunVariables.item(execution), RunVariables.number(execution, RunVariables.RUN));
    }
}
