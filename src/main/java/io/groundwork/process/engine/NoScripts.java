package io.groundwork.process.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Refuses every script, whatever its language. */
final class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw refusal();
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw refusal();
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw refusal();
    }

    private static ProcessEngineException refusal() {
        return new ProcessEngineException("Scripts are switched off");
    }
}
