package io.groundwork.process.engine;

import io.groundwork.process.steps.CatalogueStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** The second door: an engine that evaluates safe expressions only and runs no class, command or script of a diagram. */
public final class SafeEngine extends AbstractProcessEnginePlugin {

    private final Collection<? extends CatalogueStep> catalogue;
    private final List<BpmnParseListener> listeners;

    /** An engine whose diagrams see this catalogue; the listeners are added to what it parses. */
    public SafeEngine(Collection<? extends CatalogueStep> catalogue, List<BpmnParseListener> listeners) {
        this.catalogue = catalogue;
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        Map<Object, Object> beans = new HashMap<>();
        catalogue.forEach(step -> beans.put(step.name(), step));
        engine.setBeans(beans);
        engine.setExpressionManager(new SafeExpressions(beans));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setBpmnParseFactory(GuardedParse::new);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableXxeProcessing(false);
        listen(engine);
        count(engine);
    }

    private void listen(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> all = new ArrayList<>(listeners);
        all.add(new CountSteps());
        if (engine.getCustomPreBPMNParseListeners() != null) {
            all.addAll(engine.getCustomPreBPMNParseListeners());
        }
        engine.setCustomPreBPMNParseListeners(all);
    }

    private static void count(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomSessionFactories() == null) {
            engine.setCustomSessionFactories(new ArrayList<>());
        }
        engine.getCustomSessionFactories().add(new StepBudget.Factory());
    }
}
