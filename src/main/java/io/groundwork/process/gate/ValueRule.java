package io.groundwork.process.gate;

import java.util.Optional;
import org.w3c.dom.Element;

/** Says whether a value may stand where it stands. */
@FunctionalInterface
interface ValueRule {

    /** What is wrong, about the element with this id; empty where the value is fine. */
    Optional<Finding> check(Place place, String value);

    /**
     * Where a value stands.
     *
     * @param id the id of the nearest element that has one
     * @param element the element that holds the value
     * @param context what the diagram may name
     */
    record Place(String id, Element element, GateContext context) {

        Optional<Finding> broken(Rule rule, Object... arguments) {
            return Optional.of(Finding.of(id, rule, arguments));
        }

        Optional<Finding> unless(boolean fine, Rule rule, Object... arguments) {
            return fine ? Optional.empty() : broken(rule, arguments);
        }
    }
}
