package io.groundwork.shared;

import java.util.List;
import java.util.Map;

/** A failure a caller can act on: a stable key, the variables of its message, and violations where input was wrong. */
public abstract class GroundworkException extends RuntimeException {

    private final FailureKind kind;
    private final String key;
    private final transient Map<String, ?> variables;
    private final transient List<Violation> violations;

    protected GroundworkException(FailureKind kind, String key, Map<String, ?> variables) {
        this(kind, key, variables, List.of());
    }

    protected GroundworkException(FailureKind kind, String key, Map<String, ?> variables, List<Violation> violations) {
        super(key + " " + variables);
        this.kind = kind;
        this.key = key;
        this.variables = variables;
        this.violations = violations;
    }

    /** What kind of failure it is. */
    public FailureKind kind() {
        return kind;
    }

    /** The stable key; its message is {@code problem.<key>} in the bundle, with the variables by name in braces. */
    public String key() {
        return key;
    }

    /** The variables of the message; also members of the problem details. */
    public Map<String, ?> variables() {
        return variables;
    }

    /** What is wrong with the input, part by part; empty where it is not about input. */
    public List<Violation> violations() {
        return violations;
    }
}
