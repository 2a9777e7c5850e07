package io.groundwork.process.gate;

import static io.groundwork.process.gate.ValueRules.BOOLEAN;
import static io.groundwork.process.gate.ValueRules.ID;
import static io.groundwork.process.gate.ValueRules.NUMBER;
import static io.groundwork.process.gate.ValueRules.PLAIN;
import static io.groundwork.process.gate.ValueRules.oneOf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The allow-list: every element a diagram may use and what it may carry. What is not written here is refused. */
final class Vocabulary {

    /** The elements that are steps of the diagram. */
    static final Set<String> FLOW_NODES = Set.of(
            "startEvent",
            "endEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "subProcess",
            "boundaryEvent",
            "intermediateCatchEvent",
            "callActivity");

    private static final Map<String, ElementRule> RULES = new HashMap<>();
    private static final ElementRule NAMED =
            ElementRule.empty().with("name", PLAIN).holding("documentation", "extensionElements");
    private static final ElementRule NODE = NAMED.holding("incoming", "outgoing")
            .with("camunda:modelerTemplate", ID)
            .with("camunda:modelerTemplateVersion", NUMBER);
    private static final ElementRule SCOPE =
            NODE.holding(FLOW_NODES).holding("sequenceFlow", "textAnnotation", "association");

    static {
        frame();
        tasks();
        events();
        flows();
        remarks();
        picture();
    }

    private Vocabulary() {}

    /** What the element may carry; empty for an element that is not allowed anywhere. */
    static Optional<ElementRule> rule(String element) {
        return Optional.ofNullable(RULES.get(element));
    }

    private static void frame() {
        RULES.put(
                "definitions",
                NAMED.with(List.of("targetNamespace", "exporter", "exporterVersion"), PLAIN)
                        .holding("process", "message", "collaboration", "bpmndi:BPMNDiagram"));
        RULES.put(
                "process",
                SCOPE.holding("laneSet")
                        .needs("id", ID)
                        .needs("isExecutable", oneOf("true"))
                        .with("isClosed", BOOLEAN)
                        .with("processType", oneOf("None", "Public", "Private"))
                        .with("camunda:versionTag", PLAIN)
                        .with("camunda:historyTimeToLive", NUMBER));
        RULES.put(
                "collaboration",
                NAMED.with("isClosed", BOOLEAN).holding("participant", "textAnnotation", "association"));
        RULES.put("participant", NAMED.with("processRef", ID));
        RULES.put("message", NAMED.needs("name", ValueRules.MESSAGE));
        RULES.put("extensionElements", ElementRule.empty().holding("camunda:executionListener"));
        RULES.put(
                "camunda:executionListener",
                ElementRule.empty()
                        .needs("event", oneOf("start", "end", "take"))
                        .needs("delegateExpression", ValueRules.STEP));
    }

    private static void tasks() {
        RULES.put(
                "userTask",
                NODE.needs("camunda:formKey", ValueRules.FORM_KEY).needs("camunda:candidateGroups", ValueRules.QUEUE));
        RULES.put("serviceTask", NODE.needs("camunda:delegateExpression", ValueRules.STEP));
        RULES.put(
                "businessRuleTask",
                NODE.needs("camunda:decisionRef", ValueRules.DECISION)
                        .needs("camunda:decisionRefBinding", oneOf("deployment"))
                        .needs("camunda:mapDecisionResult", oneOf("singleEntry"))
                        .needs("camunda:resultVariable", ValueRules.RESULT_VARIABLE));
        RULES.put("callActivity", NODE.needs("calledElement", ValueRules.PROCESS));
        RULES.put(
                "subProcess",
                SCOPE.with("triggeredByEvent", oneOf("false")).holding("multiInstanceLoopCharacteristics"));
        RULES.put(
                "multiInstanceLoopCharacteristics",
                ElementRule.empty().with("isSequential", BOOLEAN).holding("loopCardinality", "completionCondition"));
        RULES.put("loopCardinality", formal(ValueRules.CARDINALITY));
        RULES.put("completionCondition", formal(ValueRules.EXPRESSION));
    }

    private static void events() {
        RULES.put("startEvent", NODE.with("isInterrupting", BOOLEAN));
        RULES.put("endEvent", NODE.holding("terminateEventDefinition"));
        RULES.put("terminateEventDefinition", ElementRule.empty());
        RULES.put(
                "boundaryEvent",
                NODE.needs("attachedToRef", ID).with("cancelActivity", BOOLEAN).holding("timerEventDefinition"));
        RULES.put("intermediateCatchEvent", NODE.holding("timerEventDefinition", "messageEventDefinition"));
        RULES.put("messageEventDefinition", ElementRule.empty().needs("messageRef", ID));
        RULES.put("timerEventDefinition", ElementRule.empty().holding("timeDuration", "timeCycle"));
        RULES.put("timeDuration", formal(ValueRules.DURATION));
        RULES.put("timeCycle", formal(ValueRules.CYCLE));
    }

    private static void flows() {
        RULES.put("exclusiveGateway", NODE.with("default", ID).with("gatewayDirection", PLAIN));
        RULES.put("inclusiveGateway", NODE.with("default", ID).with("gatewayDirection", PLAIN));
        RULES.put("parallelGateway", NODE.with("gatewayDirection", PLAIN));
        RULES.put(
                "sequenceFlow",
                NAMED.needs("sourceRef", ID).needs("targetRef", ID).holding("conditionExpression"));
        RULES.put("conditionExpression", formal(ValueRules.EXPRESSION));
        RULES.put("incoming", ElementRule.empty().saying(ID));
        RULES.put("outgoing", ElementRule.empty().saying(ID));
    }

    private static void remarks() {
        RULES.put(
                "documentation",
                ElementRule.empty().with("textFormat", oneOf("text/plain")).saying(PLAIN));
        RULES.put("laneSet", NAMED.holding("lane"));
        RULES.put("lane", NAMED.holding("flowNodeRef", "childLaneSet"));
        RULES.put("childLaneSet", NAMED.holding("lane"));
        RULES.put("flowNodeRef", ElementRule.empty().saying(ID));
        RULES.put(
                "textAnnotation", NAMED.with("textFormat", oneOf("text/plain")).holding("text"));
        RULES.put("text", ElementRule.empty().saying(PLAIN));
        RULES.put(
                "association",
                NAMED.needs("sourceRef", ID)
                        .needs("targetRef", ID)
                        .with("associationDirection", oneOf("None", "One", "Both")));
    }

    private static void picture() {
        ElementRule drawn = ElementRule.empty().with("bpmnElement", ID);
        RULES.put(
                "bpmndi:BPMNDiagram",
                ElementRule.empty()
                        .with(List.of("name", "documentation", "resolution"), PLAIN)
                        .holding("bpmndi:BPMNPlane", "bpmndi:BPMNLabelStyle"));
        RULES.put("bpmndi:BPMNPlane", drawn.holding("bpmndi:BPMNShape", "bpmndi:BPMNEdge"));
        RULES.put(
                "bpmndi:BPMNShape",
                drawn.with(List.of("isExpanded", "isHorizontal", "isMarkerVisible"), BOOLEAN)
                        .holding("dc:Bounds", "bpmndi:BPMNLabel"));
        RULES.put(
                "bpmndi:BPMNEdge",
                drawn.with(List.of("sourceElement", "targetElement"), ID).holding("di:waypoint", "bpmndi:BPMNLabel"));
        RULES.put("bpmndi:BPMNLabel", ElementRule.empty().with("labelStyle", ID).holding("dc:Bounds"));
        RULES.put("bpmndi:BPMNLabelStyle", ElementRule.empty().holding("dc:Font"));
        RULES.put("dc:Bounds", ElementRule.empty().with(List.of("x", "y", "width", "height"), NUMBER));
        RULES.put("di:waypoint", ElementRule.empty().with(List.of("x", "y"), NUMBER));
        RULES.put(
                "dc:Font",
                ElementRule.empty()
                        .with(List.of("name", "size", "isBold", "isItalic", "isUnderline", "isStrikeThrough"), PLAIN));
    }

    private static ElementRule formal(ValueRule text) {
        return ElementRule.empty()
                .with(
                        "xsi:type",
                        (place, value) -> place.unless(value.endsWith("tFormalExpression"), Rule.VALUE, value))
                .saying(text);
    }
}
