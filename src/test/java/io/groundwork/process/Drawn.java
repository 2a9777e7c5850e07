package io.groundwork.process;

/** Small diagrams for tests. */
public final class Drawn {

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="test">
              <bpmn:process id="drawn" isExecutable="true">
            """;

    private Drawn() {}

    /** A diagram with these elements in its process. */
    public static String process(String inner) {
        return HEAD + inner + "  </bpmn:process>\n</bpmn:definitions>\n";
    }

    /** Start, one step, end; the step is written with its id {@code step} by the caller. */
    public static String around(String step) {
        return process(
                """
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="in" sourceRef="start" targetRef="step" />
                %s
                <bpmn:sequenceFlow id="out" sourceRef="step" targetRef="end" />
                <bpmn:endEvent id="end" />
                """
                        .formatted(step));
    }

    /** A user task that is fine, with more attributes and children. */
    public static String userTask(String attributes, String children) {
        return "<bpmn:userTask id=\"step\" camunda:formKey=\"groundwork:annotate\" camunda:candidateGroups=\"annotators\" "
                + attributes + ">" + children + "</bpmn:userTask>";
    }

    /** Start, a choice with this condition, two ends. */
    public static String choice(String condition) {
        return process(
                """
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="in" sourceRef="start" targetRef="step" />
                <bpmn:exclusiveGateway id="step" default="no" />
                <bpmn:sequenceFlow id="yes" sourceRef="step" targetRef="end">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">%s</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="no" sourceRef="step" targetRef="end" />
                <bpmn:endEvent id="end" />
                """
                        .formatted(condition));
    }

    /** Two gateways that send a token round and round. */
    public static String endlessLoop() {
        return process(
                """
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="in" sourceRef="start" targetRef="step" />
                <bpmn:exclusiveGateway id="step" />
                <bpmn:sequenceFlow id="there" sourceRef="step" targetRef="other" />
                <bpmn:exclusiveGateway id="other" default="back" />
                <bpmn:sequenceFlow id="back" sourceRef="other" targetRef="step" />
                <bpmn:sequenceFlow id="out" sourceRef="other" targetRef="end">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${false}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:endEvent id="end" />
                """);
    }

    /** A subprocess repeated in parallel, with one step of the catalogue inside. */
    public static String branches(String cardinality) {
        return around(
                """
                <bpmn:subProcess id="step">
                  <bpmn:multiInstanceLoopCharacteristics>
                    <bpmn:loopCardinality xsi:type="bpmn:tFormalExpression">%s</bpmn:loopCardinality>
                  </bpmn:multiInstanceLoopCharacteristics>
                  <bpmn:startEvent id="inner_start" />
                  <bpmn:sequenceFlow id="inner_in" sourceRef="inner_start" targetRef="inner_gateway" />
                  <bpmn:parallelGateway id="inner_gateway" />
                  <bpmn:sequenceFlow id="inner_out" sourceRef="inner_gateway" targetRef="inner_end" />
                  <bpmn:endEvent id="inner_end" />
                </bpmn:subProcess>
                """
                        .formatted(cardinality));
    }
}
