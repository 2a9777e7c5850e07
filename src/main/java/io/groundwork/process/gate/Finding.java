package io.groundwork.process.gate;

import io.groundwork.shared.Violation;
import java.util.List;

/**
 * One thing that keeps a diagram from being taken.
 *
 * @param element the id of the element it is about, {@code ""} for the whole diagram
 * @param rule the stable key of the broken rule; its message is {@code process.gate.<rule>} and says how to mend it
 * @param arguments what stands for {@code {0}}, {@code {1}} ... in the message
 */
public record Finding(String element, String rule, List<Object> arguments) {

    static Finding of(String element, Rule rule, Object... arguments) {
        return new Finding(element, rule.key(), List.of(arguments));
    }

    /** The key of the sentence in the message bundle. */
    public String messageKey() {
        return "process.gate." + rule;
    }

    /** The same as a violation, its path being the element. */
    public Violation asViolation() {
        return new Violation(element, messageKey(), arguments);
    }
}
