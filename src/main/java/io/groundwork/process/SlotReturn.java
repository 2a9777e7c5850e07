package io.groundwork.process;

import io.groundwork.process.steps.RunVariables;
import io.groundwork.work.WorkNotClaimable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Puts one slot of a run back to its annotation step and leaves the other slots as they are. */
@Component
class SlotReturn {

    private static final String ANNOTATION_FORM = "groundwork:annotate";
    private static final int MOST_SLOTS = 10;

    private final RuntimeService runtime;
    private final RepositoryService repository;

    SlotReturn(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    void toAnnotation(String processInstanceId, int slot) {
        ActivityInstance run = runtime.getActivityInstance(processInstanceId);
        if (run == null) {
            throw new WorkNotClaimable(processInstanceId);
        }
        String scope = scope(processInstanceId, slot);
        ActivityInstance branch = all(run).filter(instance -> instance.getId().equals(scope))
                .findFirst()
                .orElseThrow(() -> new WorkNotClaimable(processInstanceId));
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(processInstanceId)
                .startBeforeActivity(annotationStep(run.getProcessDefinitionId()), branch.getId());
        for (ActivityInstance place : branch.getChildActivityInstances()) {
            change.cancelActivityInstance(place.getId());
        }
        change.execute();
    }

    private String scope(String processInstanceId, int slot) {
        List<VariableInstance> slots = runtime.createVariableInstanceQuery()
                .processInstanceIdIn(processInstanceId)
                .variableName(RunVariables.SLOT)
                .listPage(0, MOST_SLOTS);
        return slots.stream()
                .filter(variable -> Integer.valueOf(slot).equals(variable.getValue()))
                .map(VariableInstance::getActivityInstanceId)
                .findFirst()
                .orElseThrow(() -> new WorkNotClaimable(processInstanceId));
    }

    private String annotationStep(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .filter(task -> ANNOTATION_FORM.equals(task.getCamundaFormKey()))
                .map(UserTask::getId)
                .findFirst()
                .orElseThrow(() -> new WorkNotClaimable(definitionId));
    }

    private static Stream<ActivityInstance> all(ActivityInstance instance) {
        return Stream.concat(
                Stream.of(instance),
                Arrays.stream(instance.getChildActivityInstances()).flatMap(SlotReturn::all));
    }
}
