package io.groundwork.process.gate;

import java.util.Locale;

/** The rules of the gate; each has a sentence in the message bundle that says how to mend what broke it. */
enum Rule {
    TOO_LARGE,
    UNREADABLE,
    DOCTYPE,
    TOO_DEEP,
    NO_DIAGRAM,
    ONE_PROCESS,
    TOO_MANY_STEPS,
    DUPLICATE_ID,
    ID,
    ELEMENT,
    ATTRIBUTE,
    MISSING,
    VALUE,
    TEXT_NOT_ALLOWED,
    EXPRESSION_PLACE,
    EXPRESSION,
    VARIABLE,
    FORM_KEY,
    QUEUE,
    STEP,
    STEP_PLACE,
    DECISION,
    RESULT_VARIABLE,
    MESSAGE,
    SHARED_PROCESS,
    TIMER,
    TOO_MANY_BRANCHES,
    NESTED_BRANCHES,
    RESTLESS_LOOP,
    RESOURCE,
    DECISION_ELEMENT,
    DECISION_ATTRIBUTE,
    DECISION_EXPRESSION;

    /** The stable key, e.g. {@code too-many-branches}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
