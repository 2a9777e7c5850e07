package io.groundwork.process.gate;

import io.groundwork.process.gate.ValueRule.Place;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The kinds of values that the allow-list knows. */
final class ValueRules {

    static final ValueRule BLANK = (place, value) -> place.unless(value.isBlank(), Rule.TEXT_NOT_ALLOWED);
    static final ValueRule PLAIN = (place, value) -> place.unless(
            !value.contains("${") && !value.contains("#{") && value.length() <= 4_000, Rule.EXPRESSION_PLACE);
    static final ValueRule ID =
            (place, value) -> place.unless(value.strip().matches("[A-Za-z_][A-Za-z0-9_.-]{0,99}"), Rule.ID, value);
    static final ValueRule BOOLEAN = oneOf("true", "false");
    static final ValueRule NUMBER =
            (place, value) -> place.unless(value.matches("-?\\d{1,9}(\\.\\d{1,9})?"), Rule.VALUE, value);
    static final ValueRule EXPRESSION = ValueRules::expression;
    static final ValueRule CARDINALITY = (place, value) ->
            place.unless(value.strip().matches("[1-9]|10|\\$\\{overlap}"), Rule.TOO_MANY_BRANCHES, value.strip());
    static final ValueRule FORM_KEY = (place, value) ->
            place.unless(value.matches("groundwork:(annotate|review|adjudicate)"), Rule.FORM_KEY, value);
    static final ValueRule QUEUE =
            (place, value) -> place.unless(value.matches("[a-z][a-z0-9_-]{0,39}|\\$\\{queue}"), Rule.QUEUE, value);
    static final ValueRule STEP = ValueRules::step;
    static final ValueRule DECISION = listed(Rule.DECISION, GateContext::decisions);
    static final ValueRule MESSAGE = listed(Rule.MESSAGE, GateContext::messages);
    static final ValueRule PROCESS = listed(Rule.SHARED_PROCESS, GateContext::processes);
    static final ValueRule RESULT_VARIABLE = ValueRules::resultVariable;
    static final ValueRule DURATION =
            (place, value) -> place.unless(atLeastAMinute(value.strip()), Rule.TIMER, value.strip());
    static final ValueRule CYCLE = ValueRules::cycle;

    private static final Set<String> PROTECTED = Set.of(
            "itemId",
            "run",
            "slot",
            "round",
            "bucket",
            "reviewRate",
            "overlap",
            "reworkLimit",
            "verdict",
            "rejected",
            "requirementsMet",
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances");
    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final Pattern REPEAT = Pattern.compile("R(\\d{1,2})/(P[A-Z0-9.]+)");

    private ValueRules() {}

    static ValueRule oneOf(String... values) {
        Set<String> allowed = Set.of(values);
        return (place, value) -> place.unless(allowed.contains(value), Rule.VALUE, value);
    }

    private static ValueRule listed(Rule rule, Function<GateContext, Set<String>> list) {
        return (place, value) -> {
            Set<String> allowed = list.apply(place.context());
            return place.unless(allowed.contains(value), rule, value, String.join(", ", new TreeSet<>(allowed)));
        };
    }

    private static Optional<Finding> expression(Place place, String value) {
        try {
            Set<String> unknown = new TreeSet<>(ExpressionGrammar.variables(value));
            unknown.removeAll(place.context().variables());
            return place.unless(unknown.isEmpty(), Rule.VARIABLE, String.join(", ", unknown));
        } catch (UnreadableExpression unreadable) {
            return place.broken(Rule.EXPRESSION, value.strip(), String.valueOf(unreadable.getMessage()));
        }
    }

    private static Optional<Finding> step(Place place, String value) {
        Matcher named = NAMED.matcher(value);
        String name = named.matches() ? named.group(1) : "";
        Set<String> places = place.context().catalogue().get(name);
        if (places == null) {
            return place.broken(
                    Rule.STEP,
                    value,
                    String.join(", ", new TreeSet<>(place.context().catalogue().keySet())));
        }
        return place.unless(places.contains(standsAt(place.element())), Rule.STEP_PLACE, name);
    }

    private static String standsAt(Element element) {
        if (!element.getLocalName().equals("executionListener")) {
            return element.getLocalName();
        }
        Node owner = element.getParentNode().getParentNode();
        return element.getAttribute("event") + ":" + owner.getLocalName();
    }

    private static Optional<Finding> resultVariable(Place place, String value) {
        return place.unless(
                value.matches("[a-z][A-Za-z0-9]{0,39}") && !PROTECTED.contains(value), Rule.RESULT_VARIABLE, value);
    }

    private static Optional<Finding> cycle(Place place, String value) {
        Matcher repeat = REPEAT.matcher(value.strip());
        return place.unless(repeat.matches() && atLeastAMinute(repeat.group(2)), Rule.TIMER, value.strip());
    }

    private static boolean atLeastAMinute(String value) {
        try {
            return Duration.parse(value).compareTo(Duration.ofMinutes(1)) >= 0;
        } catch (DateTimeParseException unreadable) {
            return value.matches("P(\\d{1,2}[YMW]){1,2}");
        }
    }
}
