package io.groundwork.process.gate;

import java.util.Map;

/** The XML namespaces that mean something to us, with the short names the allow-list uses for them. */
final class Namespaces {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final Map<String, String> PREFIXES = Map.of(
            BPMN,
            "",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi:",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc:",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di:",
            CAMUNDA,
            "camunda:",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:");

    private Namespaces() {}

    /** Whether the namespace is none of ours, so that what is in it is taken out. */
    static boolean foreign(String uri) {
        return !PREFIXES.containsKey(uri);
    }

    /** The short name, e.g. {@code camunda:formKey}. */
    static String name(String uri, String localName) {
        return PREFIXES.getOrDefault(uri, "?:") + localName;
    }
}
