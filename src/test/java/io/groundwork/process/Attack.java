package io.groundwork.process;

import static io.groundwork.process.Drawn.around;
import static io.groundwork.process.Drawn.choice;
import static io.groundwork.process.Drawn.userTask;

import java.util.List;

/**
 * A diagram that runs somebody's code on an engine with default settings.
 *
 * @param rule what the gate must say of it
 */
public record Attack(String name, String xml, String rule) {

    static final String CLASS = "io.groundwork.process.Canary";
    static final String REFLECTION = "${''.getClass().forName('" + CLASS + "').newInstance()}";
    static final String BEAN = "${vault.password}";
    static final String SERVICES = "${execution.processEngineServices.processEngineConfiguration.beans.vault.password}";

    @Override
    public String toString() {
        return name;
    }

    /** Attacks that make the canary sing on a default engine when the diagram is deployed and started. */
    public static List<Attack> all() {
        return List.of(
                new Attack(
                        "reflection in candidate groups",
                        around("<bpmn:userTask id=\"step\" "
                                + "camunda:formKey=\"groundwork:annotate\" camunda:candidateGroups=\"" + REFLECTION
                                + "\"/>"),
                        "queue"),
                new Attack(
                        "reflection in an assignee",
                        around(userTask("camunda:assignee=\"" + REFLECTION + "\"", "")),
                        "attribute"),
                new Attack(
                        "reflection in a due date",
                        around(userTask("camunda:dueDate=\"" + REFLECTION + "\"", "")),
                        "attribute"),
                new Attack(
                        "reflection in a priority",
                        around(userTask("camunda:priority=\"" + REFLECTION + "\"", "")),
                        "attribute"),
                new Attack(
                        "reflection in a task's name",
                        around(userTask("name=\"" + REFLECTION + "\"", "")),
                        "expression-place"),
                new Attack(
                        "reflection in documentation",
                        around(userTask("", "<bpmn:documentation>" + REFLECTION + "</bpmn:documentation>")),
                        "expression-place"),
                new Attack("reflection in a condition", choice(REFLECTION), "expression"),
                new Attack("another bean's password", choice(BEAN), "variable"),
                new Attack("the engine's own services", choice(SERVICES), "variable"),
                new Attack(
                        "an expression as a service",
                        service("camunda:expression=\"" + REFLECTION + "\""),
                        "attribute"),
                new Attack(
                        "reflection as a delegate",
                        service("camunda:delegateExpression=\"" + REFLECTION + "\""),
                        "step"),
                new Attack("a class as a service", service("camunda:class=\"" + CLASS + "\""), "attribute"),
                new Attack(
                        "a class under the engine's older namespace",
                        service("activiti:class=\"" + CLASS + "\""),
                        "missing"),
                new Attack(
                        "a form handler class",
                        around(userTask("camunda:formHandlerClass=\"" + CLASS + "\"", "")),
                        "attribute"),
                new Attack(
                        "a start event's form handler class",
                        Drawn.process("<bpmn:startEvent id=\"start\" "
                                + "camunda:formHandlerClass=\"" + CLASS
                                + "\"/><bpmn:sequenceFlow id=\"f\" sourceRef=\"start\" "
                                + "targetRef=\"end\"/><bpmn:endEvent id=\"end\"/>"),
                        "attribute"),
                new Attack(
                        "a JUEL script task",
                        around("<bpmn:scriptTask id=\"step\" scriptFormat=\"juel\"><bpmn:script>" + REFLECTION
                                + "</bpmn:script></bpmn:scriptTask>"),
                        "element"),
                new Attack(
                        "a JUEL script in a condition",
                        choice("")
                                .replace(
                                        "xsi:type=\"bpmn:tFormalExpression\">",
                                        "xsi:type=\"bpmn:tFormalExpression\" language=\"juel\">" + REFLECTION),
                        "attribute"),
                new Attack(
                        "a script as a listener",
                        listener(
                                "<camunda:executionListener event=\"start\">" + "<camunda:script scriptFormat=\"juel\">"
                                        + REFLECTION + "</camunda:script></camunda:executionListener>"),
                        "missing"),
                new Attack(
                        "a class as a listener",
                        listener("<camunda:executionListener event=\"start\" class=\"" + CLASS + "\"/>"),
                        "attribute"),
                new Attack(
                        "an expression as a listener",
                        listener("<camunda:executionListener event=\"start\" expression=\"" + REFLECTION + "\"/>"),
                        "attribute"),
                new Attack(
                        "an expression as a task listener",
                        listener("<camunda:taskListener event=\"create\" expression=\"" + REFLECTION + "\"/>"),
                        "element"),
                new Attack(
                        "an input parameter",
                        listener("<camunda:inputOutput><camunda:inputParameter name=\"x\">" + REFLECTION
                                + "</camunda:inputParameter></camunda:inputOutput>"),
                        "element"),
                new Attack(
                        "a form field's default",
                        listener("<camunda:formData><camunda:formField id=\"x\" type=\"string\" " + "defaultValue=\""
                                + REFLECTION + "\"/></camunda:formData>"),
                        "element"),
                new Attack(
                        "a called element",
                        around("<bpmn:callActivity id=\"step\" calledElement=\"" + REFLECTION + "\"/>"),
                        "shared-process"),
                new Attack(
                        "a decision's name",
                        around("<bpmn:businessRuleTask id=\"step\" camunda:decisionRef=\"" + REFLECTION + "\"/>"),
                        "decision"),
                new Attack("a number of branches", Drawn.branches(REFLECTION), "too-many-branches"),
                new Attack(
                        "a timer",
                        around("<bpmn:intermediateCatchEvent id=\"step\"><bpmn:timerEventDefinition id=\"t\">"
                                + "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">" + REFLECTION
                                + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"),
                        "timer"),
                new Attack(
                        "an external task's topic",
                        service("camunda:type=\"external\" camunda:topic=\"" + REFLECTION + "\""),
                        "attribute"),
                new Attack("a signal's name", signal(), "element"));
    }

    /** Runs a command of the operating system. */
    public static Attack shell(String file) {
        return new Attack(
                "a command of the operating system",
                around(
                        "<bpmn:serviceTask id=\"step\" camunda:type=\"shell\">"
                                + "<bpmn:extensionElements><camunda:field name=\"command\" stringValue=\"touch\"/>"
                                + "<camunda:field name=\"arg1\" stringValue=\"" + file + "\"/>"
                                + "<camunda:field name=\"wait\" stringValue=\"true\"/></bpmn:extensionElements></bpmn:serviceTask>"),
                "attribute");
    }

    /** Makes the server fetch a schema from somewhere. */
    public static String schemaFrom(String url) {
        return around(userTask("", "<bpmn:extensionElements><x:thing xmlns:x=\"urn:x\"/></bpmn:extensionElements>"))
                .replace("id=\"definitions\"", "id=\"definitions\" xsi:schemaLocation=\"urn:x " + url + "\"");
    }

    private static String service(String attributes) {
        return around("<bpmn:serviceTask id=\"step\" " + attributes + "/>");
    }

    private static String listener(String extension) {
        return around(userTask("", "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>"));
    }

    private static String signal() {
        return around("<bpmn:intermediateThrowEvent id=\"step\"><bpmn:signalEventDefinition signalRef=\"sig\"/>"
                        + "</bpmn:intermediateThrowEvent>")
                .replace("</bpmn:process>", "</bpmn:process><bpmn:signal id=\"sig\" name=\"" + REFLECTION + "\"/>");
    }
}
