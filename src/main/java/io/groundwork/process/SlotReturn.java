package io.groundwork.process;

import io.groundwork.process.steps.RunVariables;
import io.groundwork.work.WorkNotClaimable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Puts one slot of a run back to its annotation step and leaves the other slots as they are. */
@Component
class SlotReturn {

    private static final String ANNOTATION_FORM = "groundwork:annotate";
    private static final String BODY = "#multiInstanceBody";
    private static final int MOST_SLOTS = 10;

    private final RuntimeService runtime;
    private final RepositoryService repository;

    SlotReturn(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    void toAnnotation(String processInstanceId, int slot, int round) {
        ActivityInstance run = runtime.getActivityInstance(processInstanceId);
        if (run == null) {
            throw new WorkNotClaimable(processInstanceId);
        }
        UserTask step = annotationStep(run.getProcessDefinitionId());
        Optional<ActivityInstance> branch = branch(run, slot);
        if (branch.isPresent()) {
            goBack(run, branch.get(), step);
        } else {
            openAgain(run, step, slot, round);
        }
    }

    private void goBack(ActivityInstance run, ActivityInstance branch, UserTask step) {
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(run.getId())
                .startBeforeActivity(step.getId(), branch.getId());
        for (ActivityInstance place : branch.getChildActivityInstances()) {
            change.cancelActivityInstance(place.getId());
        }
        change.execute();
    }

    /** The slot is done and the others are not: one more branch with its number, in the round where it was. */
    private void openAgain(ActivityInstance run, UserTask step, int slot, int round) {
        String branch = ((BaseElement) step.getParentElement()).getId();
        ActivityInstance slots = all(run).filter(
                        instance -> instance.getActivityId().equals(branch + BODY))
                .findFirst()
                .orElseThrow(() -> new WorkNotClaimable(run.getId()));
        runtime.createProcessInstanceModification(run.getId())
                .startBeforeActivity(branch, slots.getId())
                .setVariableLocal(RunVariables.COUNTER, slot - 1)
                .setVariableLocal(RunVariables.ROUND, round)
                .execute();
    }

    private Optional<ActivityInstance> branch(ActivityInstance run, int slot) {
        List<VariableInstance> slots = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(run.getId())
                .variableName(RunVariables.SLOT)
                .listPage(0, MOST_SLOTS);
        Optional<String> scope = slots.stream()
                .filter(variable -> Integer.valueOf(slot).equals(variable.getValue()))
                .map(VariableInstance::getActivityInstanceId)
                .findFirst();
        return scope.flatMap(
                id -> all(run).filter(instance -> instance.getId().equals(id)).findFirst());
    }

    private UserTask annotationStep(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .filter(task -> ANNOTATION_FORM.equals(task.getCamundaFormKey()))
                .findFirst()
                .orElseThrow(() -> new WorkNotClaimable(definitionId));
    }

    private static Stream<ActivityInstance> all(ActivityInstance instance) {
        return Stream.concat(
                Stream.of(instance),
                Arrays.stream(instance.getChildActivityInstances()).flatMap(SlotReturn::all));
    }
}
