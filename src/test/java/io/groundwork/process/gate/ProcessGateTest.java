package io.groundwork.process.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.process.Attack;
import io.groundwork.process.Drawn;
import io.groundwork.process.EngineOnlyTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The first door: what is refused with which rule, what passes, and that no way to deploy goes round it. */
@EngineOnlyTest
class ProcessGateTest {

    @Autowired
    private ProcessGate gate;

    @Autowired
    private RepositoryService repository;

    static List<Attack> attacks() {
        return Attack.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesTheAttackAtItsElement(Attack attack) {
        assertThat(findings(attack.xml()))
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo(attack.rule()));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void engineTakesNoAttack(Attack attack) {
        assertThatThrownBy(() -> deploy("attack.bpmn", attack.xml())).isInstanceOf(DiagramRefused.class);
    }

    @Test
    void refusesCommandsOfTheOperatingSystem() {
        assertThat(findings(Attack.shell("/tmp/x").xml()))
                .contains(Finding.of("step", Rule.ATTRIBUTE, "camunda:type", "serviceTask"));
    }

    @Test
    void refusesALoopInWhichNothingWaits() {
        assertThat(rules(Drawn.endlessLoop())).containsExactly("restless-loop");
    }

    @Test
    void refusesALoopThroughASubprocessThatDoesNotWait() {
        String loop = Drawn.around(
                        "<bpmn:subProcess id=\"step\"><bpmn:startEvent id=\"a\"/><bpmn:sequenceFlow id=\"ab\" "
                                + "sourceRef=\"a\" targetRef=\"b\"/><bpmn:endEvent id=\"b\"/></bpmn:subProcess>")
                .replace("targetRef=\"end\"", "targetRef=\"step\"");

        assertThat(rules(loop)).containsExactly("restless-loop");
    }

    @Test
    void takesALoopThroughAPerson() {
        String loop = Drawn.around(Drawn.userTask("", "")).replace("targetRef=\"end\"", "targetRef=\"step\"");

        assertThat(findings(loop)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000", "11", "0", "${many}", "${overlap * 1000}"})
    void refusesMoreThanTenBranches(String cardinality) {
        assertThat(rules(Drawn.branches(cardinality))).containsExactly("too-many-branches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10", "${overlap}"})
    void takesUpToTenBranches(String cardinality) {
        assertThat(findings(Drawn.branches(cardinality))).isEmpty();
    }

    @Test
    void refusesBranchesInsideBranches() {
        String inner = Drawn.branches("10")
                .replaceAll("(?s).*(<bpmn:subProcess id=\"step\">.*</bpmn:subProcess>).*", "$1")
                .replace("inner_", "innermost_")
                .replace("\"step\"", "\"inner_gateway\"");
        String nested = Drawn.branches("10").replace("<bpmn:parallelGateway id=\"inner_gateway\" />", inner);

        assertThat(rules(nested)).containsExactly("nested-branches");
    }

    @Test
    void refusesMoreThanTwoHundredSteps() {
        String steps = IntStream.range(0, 201)
                .mapToObj(number -> "<bpmn:endEvent id=\"end_" + number + "\"/>")
                .collect(Collectors.joining());

        assertThat(rules(Drawn.process(steps))).containsExactly("too-many-steps");
    }

    @ParameterizedTest
    @CsvSource({"PT1M,", "P1D,", "PT59S,timer", "PT0S,timer", "P1W,", "2027-01-01T00:00:00Z,timer"})
    void takesTimersOfAtLeastAMinute(String duration, String rule) {
        assertThat(rules(timer("timeDuration", duration))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource({"R3/PT1H,", "R/PT1H,timer", "R3/PT1S,timer", "R1000/PT1H,timer", "0 * * * * ?,timer"})
    void takesBoundedRepeats(String cycle, String rule) {
        assertThat(rules(timer("timeCycle", cycle))).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void refusesDocumentTypesBeforeReadingThem() {
        String bomb =
                Drawn.process("").replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>");

        assertThat(rules(bomb)).containsExactly("doctype");
    }

    @Test
    void refusesWhatIsTooLargeTooDeepOrNotXml() {
        assertThat(rules("<x>" + " ".repeat(2_000_000) + "</x>")).containsExactly("too-large");
        assertThat(rules("<x>".repeat(100_000) + "</x>".repeat(100_000))).containsExactly("too-deep");
        assertThat(rules("<bpmn:definitions>")).containsExactly("unreadable");
        assertThat(rules("")).containsExactly("unreadable");
        assertThat(rules("<x/>")).containsExactly("no-diagram");
    }

    @Test
    void saysWhichIdIsUsedTwice() {
        String twice = Drawn.process("<bpmn:startEvent id=\"a\"/><bpmn:endEvent id=\"a\"/>");

        assertThat(findings(twice)).containsExactly(Finding.of("a", Rule.DUPLICATE_ID, "a"));
    }

    @Test
    void refusesADecisionThatOverwritesWhatTheItemIs() {
        String overwriting =
                Drawn.around("<bpmn:businessRuleTask id=\"step\" camunda:decisionRef=\"select_for_review\" "
                        + "camunda:decisionRefBinding=\"deployment\" camunda:mapDecisionResult=\"singleEntry\" "
                        + "camunda:resultVariable=\"itemId\"/>");

        assertThat(findings(overwriting)).containsExactly(Finding.of("step", Rule.RESULT_VARIABLE, "itemId"));
    }

    @Test
    void takesAStepOfTheCatalogueOnlyAtItsPlace() {
        String asTask = Drawn.around("<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${openSlot}\"/>");
        String fine = Drawn.around("<bpmn:serviceTask id=\"step\" camunda:delegateExpression=\"${acceptItem}\"/>");

        assertThat(rules(asTask)).containsExactly("step-place");
        assertThat(findings(fine)).isEmpty();
    }

    @Test
    void stripsForeignPartsAndSchemaReferencesAndKeepsIds() {
        String foreign = Attack.schemaFrom("http://127.0.0.1/x.xsd")
                .replace(
                        "<bpmn:endEvent id=\"end\" />",
                        "<bpmn:endEvent id=\"end\" o:colour=\"red\" xmlns:o=\"urn:other\"><bpmn:extensionElements>"
                                + "<o:script>x</o:script></bpmn:extensionElements></bpmn:endEvent><?php x ?>");

        GateResult result = gate.examine(foreign);

        assertThat(result.findings()).isEmpty();
        assertThat(result.xml())
                .doesNotContain("schemaLocation", "o:colour", "o:script", "<?php")
                .contains("id=\"end\"", "id=\"step\"", "camunda:formKey=\"groundwork:annotate\"");
    }

    @Test
    void deploysTheStrippedDiagram() {
        String id = deploy("foreign.bpmn", Attack.schemaFrom("http://127.0.0.1/x.xsd"));

        assertThat(repository.getProcessModel(id))
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("schemaLocation");
    }

    @Test
    void shippedDiagramsPass() {
        assertThat(shipped()).isNotEmpty().allSatisfy(file -> assertThat(findings(read(file)))
                .isEmpty());
    }

    @Test
    void refusesDecisionsInOtherLanguages() {
        String feel = read(Path.of("processes/decisions/select_for_review.dmn"));

        assertThatThrownBy(() ->
                        deploy("x.dmn", feel.replace("expressionLanguage=\"feel\"", "expressionLanguage=\"juel\"")))
                .isInstanceOf(DiagramRefused.class);
        assertThatThrownBy(() -> deploy(
                        "x.dmn", feel.replace("<text>true</text>", "<text>function(x) external {java: {}}</text>")))
                .isInstanceOf(DiagramRefused.class);
        assertThatThrownBy(() -> deploy("x.dmn", feel.replace("decisionTable", "invocation")))
                .isInstanceOf(DiagramRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.cmmn", "x.form", "x.groovy", "x.txt"})
    void refusesOtherResources(String name) {
        assertThatThrownBy(() -> deploy(name, "anything")).isInstanceOf(DiagramRefused.class);
    }

    @Test
    void everyRuleHasASentence() throws IOException {
        Properties sentences = new Properties();
        try (var file = ProcessGate.class.getResourceAsStream("/io/groundwork/process/messages.properties")) {
            sentences.load(file);
        }

        assertThat(Rule.values()).allSatisfy(rule -> assertThat(sentences).containsKey("process.gate." + rule.key()));
    }

    private static String timer(String kind, String value) {
        return Drawn.around("<bpmn:intermediateCatchEvent id=\"step\"><bpmn:timerEventDefinition id=\"t\"><bpmn:" + kind
                + " xsi:type=\"bpmn:tFormalExpression\">" + value + "</bpmn:" + kind
                + "></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    }

    private List<Finding> findings(String xml) {
        return gate.examine(xml).findings();
    }

    private List<String> rules(String xml) {
        return findings(xml).stream().map(Finding::rule).distinct().toList();
    }

    private String deploy(String name, String content) {
        return repository
                .createDeployment()
                .addString(name, content)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
    }

    private static List<Path> shipped() {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
