package io.groundwork.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.process.gate.DiagramRefused;
import io.groundwork.process.gate.GateDeployer;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectState;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.LabelingProcess;
import io.groundwork.work.LabelingProcess.Start;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a changed diagram and a stricter gate do to projects and runs that are under way: nothing. */
@EngineOnlyTest
class SeederTest {

    private static final PersonId ANNA = PersonId.next();
    private static final List<Shipped> DECISIONS =
            List.of(Shipped.read(new ClassPathResource("processes/decisions/select_for_review.dmn")));

    @Autowired
    private Seeder seeder;

    @Autowired
    private Seeds seeds;

    @Autowired
    private LabelingProcess process;

    @Autowired
    private RecordingQueue queue;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private GateDeployer gate;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final String key = "qa_" + Long.toHexString(System.nanoTime());

    @BeforeEach
    void forget() {
        queue.clear();
    }

    @Test
    void unchangedBytesAreNotDeployedAgain() {
        seed("");
        seed("");

        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void aChangedDiagramIsANewVersionAndTouchesNeitherPinnedProjectsNorRunsUnderWay() {
        seed("");
        String first = seeds.definition(key).orElseThrow();
        String run = start(first);

        seed(" (second edition)");

        String second = seeds.definition(key).orElseThrow();
        assertThat(versions()).isEqualTo(2);
        assertThat(second).isNotEqualTo(first);
        assertThat(process.definitionFor(project(null)).id()).isEqualTo(second);
        assertThat(process.pinned(project(first)).id()).isEqualTo(first);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(run)
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(first);
        annotate();
        assertThat(queue.events()).endsWith("accepted");
    }

    @Test
    void whatWasDeployedUnderOlderRulesStaysLoadableAndGoesOn() {
        seed("");
        String definition = seeds.definition(key).orElseThrow();
        start(definition);
        String refusedToday = diagram("")
                .text()
                .replace("<bpmn:userTask id=\"annotate\"", "<bpmn:userTask id=\"annotate\" camunda:priority=\"50\"");
        store(definition, refusedToday);

        annotate();

        assertThat(queue.events()).endsWith("accepted");
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString(key + ".bpmn", refusedToday)
                        .deploy())
                .hasStackTraceContaining("DiagramRefused");
    }

    @Test
    void theGateRefusesOnlyWhatIsNew() {
        DeploymentEntity deployment = new DeploymentEntity();
        ResourceEntity hostile = new ResourceEntity();
        hostile.setName("hostile.bpmn");
        hostile.setBytes("<definitions><scriptTask/></definitions>".getBytes(StandardCharsets.UTF_8));
        deployment.addResource(hostile);

        deployment.setNew(false);
        assertThatCode(() -> gate.deploy(deployment)).doesNotThrowAnyException();
        deployment.setNew(true);
        assertThatThrownBy(() -> gate.deploy(deployment)).isInstanceOf(DiagramRefused.class);
    }

    private Shipped diagram(String edition) {
        Shipped shipped = Shipped.read(new ClassPathResource("processes/qa/qa.bpmn"));
        String text = shipped.text()
                .replace("<bpmn:process id=\"qa\"", "<bpmn:process id=\"" + key + "\"")
                .replace("bpmnElement=\"qa\"", "bpmnElement=\"" + key + "\"")
                .replace("name=\"Questions and answers\"", "name=\"Questions and answers" + edition + "\"");
        return new Shipped(key + ".bpmn", text);
    }

    private void seed(String edition) {
        transaction.executeWithoutResult(status -> seeder.seed(diagram(edition), DECISIONS));
    }

    private long versions() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .count();
    }

    private String start(String definition) {
        return process.start(new Start(ItemId.next(), 1, definition, 1, 0, 2, 5_000));
    }

    private void annotate() {
        String task = queue.open().get(0).taskId();
        process.claim(task, ANNA);
        process.complete(task, ANNA, Map.of());
    }

    /** Puts other bytes where the engine keeps the diagram, as if they had passed a milder gate, and empties its cache. */
    private void store(String definition, String text) {
        String deployment = repository.getProcessDefinition(definition).getDeploymentId();
        assertThat(database.sql("update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = ?")
                        .params(text.getBytes(StandardCharsets.UTF_8), deployment, key + ".bpmn")
                        .update())
                .isEqualTo(1);
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getDeploymentCache()
                .discardProcessDefinitionCache();
    }

    private Project project(String pinned) {
        OffsetDateTime now = OffsetDateTime.parse("2026-01-01T00:00:00Z");
        return new Project(
                ProjectId.next(),
                "Pinned",
                key,
                ProjectState.ACTIVE,
                1,
                1,
                0,
                3,
                24,
                100,
                false,
                Set.of(),
                1,
                pinned,
                ANNA,
                now,
                now,
                0);
    }
}
