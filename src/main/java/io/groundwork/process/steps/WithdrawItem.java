package io.groundwork.process.steps;

import io.groundwork.work.ItemOutcomes;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes the item out of the dataset. */
@Component
class WithdrawItem implements CatalogueStep {

    private final ObjectProvider<ItemOutcomes> outcomes;

    WithdrawItem(ObjectProvider<ItemOutcomes> outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "withdrawItem";
    }

    @Override
    public Set<Place> places() {
        return Set.of(Place.SERVICE_TASK);
    }

    @Override
    public void run(DelegateExecution execution) {
        outcomes.getObject().withdraw(RunVariables.item(execution), RunVariables.number(execution, RunVariables.RUN));
    }
}
