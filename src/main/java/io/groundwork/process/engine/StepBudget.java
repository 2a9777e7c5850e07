package io.groundwork.process.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Counts the steps that one command of the engine makes; a loop that never waits ends here. */
final class StepBudget implements Session {

    private static final int LIMIT = 1_000;

    private int steps;

    void spend() {
        if (++steps > LIMIT) {
            throw new ProcessEngineException("The diagram made more than " + LIMIT + " steps without waiting");
        }
    }

    @Override
    public void flush() {
        // nothing to write
    }

    @Override
    public void close() {
        steps = 0;
    }

    /** Gives each command a budget of its own. */
    static final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return StepBudget.class;
        }

        @Override
        public Session openSession() {
            return new StepBudget();
        }
    }
}
