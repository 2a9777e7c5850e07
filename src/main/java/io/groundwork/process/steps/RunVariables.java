package io.groundwork.process.steps;

import io.groundwork.shared.ItemId;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The few variables that a run carries, and how they are read. */
public final class RunVariables {

    public static final String ITEM = "itemId";
    public static final String RUN = "run";
    public static final String SLOT = "slot";
    public static final String ROUND = "round";
    public static final String VERDICT = "verdict";
    public static final String BUCKET = "bucket";
    public static final String REVIEW_RATE = "reviewRate";
    public static final String OVERLAP = "overlap";
    public static final String REWORK_LIMIT = "reworkLimit";
    public static final String REQUIREMENTS_MET = "requirementsMet";
    public static final String SAMPLED = "sampled";
    public static final String REJECTED = "rejected";

    /** The engine's own count of the branches of an item, from 0. */
    public static final String COUNTER = "loopCounter";

    private RunVariables() {}

    public static ItemId item(VariableScope scope) {
        return ItemId.of((String) scope.getVariable(ITEM));
    }

    /** A whole number that the run must have. */
    public static int number(VariableScope scope, String name) {
        return ((Number) scope.getVariable(name)).intValue();
    }
}
