package io.groundwork.process.gate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one kind of element may carry.
 *
 * @param attributes the allowed attributes, each with what may stand in it
 * @param required the attributes that must be there
 * @param children the elements that may stand in it
 * @param text what may be written in it
 */
record ElementRule(Map<String, ValueRule> attributes, Set<String> required, Set<String> children, ValueRule text) {

    static ElementRule empty() {
        return new ElementRule(Map.of("id", ValueRules.ID), Set.of(), Set.of(), ValueRules.BLANK);
    }

    ElementRule with(String attribute, ValueRule rule) {
        Map<String, ValueRule> more = new HashMap<>(attributes);
        more.put(attribute, rule);
        return new ElementRule(more, required, children, text);
    }

    ElementRule with(List<String> names, ValueRule rule) {
        ElementRule all = this;
        for (String name : names) {
            all = all.with(name, rule);
        }
        return all;
    }

    /** An attribute that must be there. */
    ElementRule needs(String attribute, ValueRule rule) {
        Set<String> more = new LinkedHashSet<>(required);
        more.add(attribute);
        return new ElementRule(with(attribute, rule).attributes, more, children, text);
    }

    ElementRule holding(String... elements) {
        return holding(Set.of(elements));
    }

    ElementRule holding(Set<String> elements) {
        Set<String> more = new HashSet<>(children);
        more.addAll(elements);
        return new ElementRule(attributes, required, more, text);
    }

    ElementRule saying(ValueRule rule) {
        return new ElementRule(attributes, required, children, rule);
    }
}
