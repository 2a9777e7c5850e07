package io.groundwork.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.ItemId;
import io.groundwork.work.LabelingProcess;
import io.groundwork.work.LabelingProcess.Start;
import io.groundwork.work.WorkProjection.TaskFacts;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagrams with timers that the gate takes, on the engine behind its doors; the timers are fired by hand. */
@EngineOnlyTest
class DrawnTimerTest {

    private static final String START =
            "<bpmn:startEvent id=\"start\"><bpmn:extensionElements><camunda:executionListener event=\"start\" "
                    + "delegateExpression=\"${openSlot}\"/></bpmn:extensionElements></bpmn:startEvent>";
    private static final String ANNOTATE = "<bpmn:userTask id=\"annotate\" camunda:formKey=\"groundwork:annotate\" "
            + "camunda:candidateGroups=\"annotators\"/>";
    private static final String OTHERS = "<bpmn:userTask id=\"others\" camunda:formKey=\"groundwork:annotate\" "
            + "camunda:candidateGroups=\"others\"/>";
    private static final String END = "<bpmn:endEvent id=\"end\"/>";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private LabelingProcess process;

    @Autowired
    private RecordingQueue queue;

    @BeforeEach
    void forget() {
        queue.clear();
    }

    @Test
    void aTimerOnAStepTakesTheWorkAwayAndOffersItToOthers() {
        String run = start(START
                + ANNOTATE
                + "<bpmn:boundaryEvent id=\"late\" attachedToRef=\"annotate\">" + timer("P2D") + "</bpmn:boundaryEvent>"
                + OTHERS
                + END
                + flow("start", "annotate")
                + flow("annotate", "end")
                + flow("late", "others")
                + flow("others", "end"));
        assertThat(queue.open()).extracting(TaskFacts::step).containsExactly("annotate");
        fire(run);
        assertThat(queue.open()).extracting(TaskFacts::step).containsExactly("others");
        assertThat(queue.open()).extracting(TaskFacts::queue).containsExactly("others");
        assertThat(queue.events()).containsExactly("created annotate", "deleted annotate", "created others");
    }

    @Test
    void aTimerBetweenStepsLetsTheNextBeginOnlyWhenItFires() {
        String run = start(START
                + "<bpmn:intermediateCatchEvent id=\"wait\">" + timer("PT1H") + "</bpmn:intermediateCatchEvent>"
                + ANNOTATE
                + END
                + flow("start", "wait")
                + flow("wait", "annotate")
                + flow("annotate", "end"));
        assertThat(queue.open()).isEmpty();
        fire(run);
        assertThat(queue.open()).extracting(TaskFacts::step).containsExactly("annotate");
        assertThat(runtime.createProcessInstanceQuery().processInstanceId(run).count())
                .isEqualTo(1);
    }

    private String start(String inner) {
        String definition = repository
                .createDeployment()
                .addString("drawn.bpmn", Drawn.process(inner))
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0)
                .getId();
        return process.start(new Start(ItemId.next(), 1, definition, 1, 0, 2, 5_000));
    }

    private void fire(String run) {
        Job timer = jobs.createJobQuery().processInstanceId(run).timers().singleResult();
        jobs.executeJob(timer.getId());
    }

    private static String timer(String duration) {
        return "<bpmn:timerEventDefinition id=\"timer\"><bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">"
                + duration + "</bpmn:timeDuration></bpmn:timerEventDefinition>";
    }

    private static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id=\"" + from + "_" + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to
                + "\"/>";
    }
}
