package io.groundwork.process.steps;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** One thing that a diagram may call by name, as a service task or as a listener; a bean each. */
public interface CatalogueStep extends JavaDelegate, ExecutionListener {

    /** The name as it stands in the diagram between <code>${</code> and <code>}</code>. */
    String name();

    /** Where a diagram may place it. */
    Set<Place> places();

    /** Does it, in the engine's transaction. */
    void run(DelegateExecution execution);

    @Override
    default void execute(DelegateExecution execution) {
        run(execution);
    }

    @Override
    default void notify(DelegateExecution execution) {
        run(execution);
    }
}
