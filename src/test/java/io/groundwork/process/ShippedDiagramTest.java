package io.groundwork.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.LabelingProcess;
import io.groundwork.work.LabelingProcess.Start;
import io.groundwork.work.WorkProjection.TaskFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Model;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ElementCoverageParseListener;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** One test per path of the shipped question-answer diagram, and every step and flow of each task type's passed. */
@EngineOnlyTest
@Import(ShippedDiagramTest.Coverage.class)
class ShippedDiagramTest {

    private static final PersonId ANNA = PersonId.next();
    private static final PersonId RITA = PersonId.next();
    private static final PersonId SAM = PersonId.next();

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private LabelingProcess process;

    @Autowired
    private RecordingQueue queue;

    @Autowired
    private Seeds seeds;

    private final DefaultCollector passed = new DefaultCollector(new ExecutionContextModelProvider());
    private ItemId item = ItemId.next();
    private String diagram = "qa";

    @BeforeEach
    void record() {
        new ProcessEngineAdapter(engine, passed).initializeListeners();
        passed.createSuite(new Suite("shipped", "shipped"));
        passed.activateSuite("shipped");
        passed.createRun(new Run("paths", "paths"), "shipped");
        passed.activateRun("paths");
    }

    @BeforeEach
    void fresh() {
        ProcessEngineTests.init(engine);
        queue.clear();
        item = ItemId.next();
    }

    @Test
    void acceptsWorkThatIsNotSampled() {
        ProcessInstance run = start(1, 0, 2);

        annotate(1);

        check(run)
                .isEnded()
                .hasPassed("select_for_review", "slot_end", "accept_item", "end_accepted")
                .hasNotPassed("review");
        assertThat(queue.events()).endsWith("completed annotate", "accepted");
    }

    @Test
    void acceptsReviewedWork() {
        ProcessInstance run = start(1, 1, 2);

        annotate(1);
        check(run).isWaitingAt("review");
        review(1, "accept");

        check(run).isEnded().hasPassedInOrder("annotate", "review", "slot_end", "accept_item", "end_accepted");
    }

    @Test
    void acceptsWorkThatTheReviewerFixed() {
        ProcessInstance run = start(1, 1, 2);

        annotate(1);
        review(1, "fix");

        check(run).isEnded().hasPassed("end_accepted");
    }

    @Test
    void sendsWorkBackForAnotherRound() {
        ProcessInstance run = start(1, 1, 2);

        annotate(1);
        review(1, "rework");

        check(run).isWaitingAt("annotate").hasPassed("count_round").hasNotPassed("senior_review");
        assertThat(open(1).round()).isEqualTo(2);

        annotate(1);
        assertThat(open(1))
                .satisfies(task -> assertThat(task.step() + task.round()).isEqualTo("review2"));
        review(1, "accept");
        check(run).isEnded().hasPassed("end_accepted");
    }

    @Test
    void rejectionEndsAllSlotsAndWithdrawsTheItem() {
        ProcessInstance run = start(3, 1, 2);

        annotate(2);
        review(2, "reject");

        check(run)
                .isEnded()
                .hasPassed("slot_rejected", "withdraw_item", "end_withdrawn")
                .hasNotPassed("accept_item");
        assertThat(queue.open()).isEmpty();
        assertThat(queue.events()).endsWith("deleted annotate", "deleted annotate", "withdrawn");
    }

    @Test
    void seniorDecidesAfterTheReworkLimit() {
        ProcessInstance run = start(1, 1, 1);

        annotate(1);
        review(1, "rework");
        annotate(1);
        review(1, "rework");

        check(run).isWaitingAt("senior_review");
        assertThat(open(1).round()).isEqualTo(2);
        judge(1, SAM, "accept");
        check(run).isEnded().hasPassed("gateway_senior", "end_accepted");
    }

    @Test
    void seniorFixes() {
        ProcessInstance run = atSenior();

        judge(1, SAM, "fix");

        check(run).isEnded().hasPassed("end_accepted");
    }

    @Test
    void seniorSendsBackAndAnotherReviewFollows() {
        ProcessInstance run = atSenior();

        judge(1, SAM, "rework");

        check(run).isWaitingAt("annotate");
        assertThat(open(1).round()).isEqualTo(2);
        annotate(1);
        check(run).isWaitingAt("review");
        review(1, "accept");
        check(run).isEnded().hasPassed("end_accepted");
    }

    @Test
    void seniorRejects() {
        ProcessInstance run = atSenior();

        judge(1, SAM, "reject");

        check(run)
                .isEnded()
                .hasPassed("slot_rejected_by_senior", "end_withdrawn")
                .hasNotPassed("accept_item");
    }

    @Test
    void sendsBackWhatNoLongerMeetsTheRequirements() {
        ProcessInstance run = start(1, 0, 2);
        queue.requirementsMet(false);

        annotate(1);

        check(run).isWaitingAt("annotate").hasNotPassed("select_for_review");
        assertThat(open(1).round()).isEqualTo(2);
        queue.requirementsMet(true);
        annotate(1);
        check(run).isEnded().hasPassed("end_accepted");
    }

    @Test
    void seniorDecidesAboutRequirementsThatAreNeverMet() {
        ProcessInstance run = start(1, 1, 0);
        queue.requirementsMet(false);

        annotate(1);

        check(run).isWaitingAt("senior_review");
    }

    @Test
    void everySlotHasItsOwnRoundAndVerdict() {
        ProcessInstance run = start(3, 1, 2);

        annotate(1);
        annotate(2);
        annotate(3);
        review(1, "accept");
        review(2, "rework");

        assertThat(queue.open())
                .extracting(task -> task.slot() + " " + task.step() + " " + task.round())
                .containsExactlyInAnyOrder("2 annotate 2", "3 review 1");
        annotate(2);
        review(2, "accept");
        check(run).isNotEnded();
        review(3, "accept");
        check(run).isEnded().hasPassed("end_accepted");
    }

    @Test
    void samplesByTheBucketAgainstTheRate() {
        ProcessInstance below = start(1, 0.1, 2, 999);
        annotate(1);
        check(below).isWaitingAt("review");
        queue.clear();

        ProcessInstance at = start(1, 0.1, 2, 1_000);
        annotate(1);
        check(at).isEnded();
    }

    @Test
    void unknownVerdictMovesNothing() {
        ProcessInstance run = start(1, 1, 2);
        annotate(1);

        assertThatThrownBy(() -> review(1, "perhaps")).isInstanceOf(RuntimeException.class);

        check(run).isWaitingAt("review");
    }

    static List<String> shipped() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("processes"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> Files.exists(Path.of("processes", name, name + ".bpmn")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void pathsPassEveryStepAndFlow(String key) {
        diagram = key;
        List<Runnable> paths = List.of(
                this::acceptsWorkThatIsNotSampled,
                this::sendsWorkBackForAnotherRound,
                this::rejectionEndsAllSlotsAndWithdrawsTheItem,
                this::seniorDecidesAfterTheReworkLimit,
                this::seniorSendsBackAndAnotherReviewFollows,
                this::seniorRejects,
                this::sendsBackWhatNoLongerMeetsTheRequirements);
        paths.forEach(path -> {
            fresh();
            path.run();
        });

        Model drawn = passed.getModels().stream()
                .filter(model -> model.getKey().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(drawn.getTotalElementCount()).isGreaterThan(40);
        assertThat(passed.getActiveSuite().calculateCoverage(drawn)).isEqualTo(1.0);
    }

    private ProcessInstance atSenior() {
        ProcessInstance run = start(1, 1, 0);
        annotate(1);
        review(1, "rework");
        check(run).isWaitingAt("senior_review");
        return run;
    }

    private ProcessInstance start(int overlap, double reviewRate, int reworkLimit) {
        return start(overlap, reviewRate, reworkLimit, 5_000);
    }

    private ProcessInstance start(int overlap, double reviewRate, int reworkLimit, int bucket) {
        String definition = seeds.definition(diagram).orElseThrow();
        String id = process.start(new Start(item, 1, definition, overlap, reviewRate, reworkLimit, bucket));
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .singleResult();
    }

    private TaskFacts open(int slot) {
        return queue.open().stream()
                .filter(task -> task.slot() == slot)
                .findFirst()
                .orElseThrow();
    }

    private void annotate(int slot) {
        TaskFacts task = open(slot);
        assertThat(task.step()).isEqualTo("annotate");
        process.claim(task.taskId(), ANNA);
        queue.annotated(item, slot, ANNA);
        process.complete(task.taskId(), ANNA, Map.of());
    }

    private void review(int slot, String verdict) {
        assertThat(open(slot).step()).isEqualTo("review");
        judge(slot, RITA, verdict);
    }

    private void judge(int slot, PersonId person, String verdict) {
        String task = open(slot).taskId();
        process.claim(task, person);
        process.complete(task, person, Map.of("verdict", verdict));
    }

    private static ProcessInstanceAssert check(ProcessInstance run) {
        return ProcessEngineTests.assertThat(run);
    }

    /** Lets the engine tell which elements were passed. */
    @TestConfiguration
    static class Coverage {

        @Bean
        ProcessEnginePlugin coverage() {
            return new AbstractProcessEnginePlugin() {
                @Override
                public void preInit(ProcessEngineConfigurationImpl engine) {
                    engine.setCustomPostBPMNParseListeners(
                            new ArrayList<>(List.of(new ElementCoverageParseListener())));
                }
            };
        }
    }
}
