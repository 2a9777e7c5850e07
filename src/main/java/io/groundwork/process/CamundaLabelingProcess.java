package io.groundwork.process;

import io.groundwork.process.steps.RunVariables;
import io.groundwork.project.Project;
import io.groundwork.shared.PersonId;
import io.groundwork.work.LabelingProcess;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The labelling process as Camunda runs it. */
@Component
class CamundaLabelingProcess implements LabelingProcess {

    private static final int MOST_SLOTS = 10;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Diagrams diagrams;
    private final SlotReturn slotReturn;

    CamundaLabelingProcess(
            RuntimeService runtime,
            TaskService tasks,
            IdentityService identity,
            Diagrams diagrams,
            SlotReturn slotReturn) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identity = identity;
        this.diagrams = diagrams;
        this.slotReturn = slotReturn;
    }

    @Override
    public Definition definitionFor(Project project) {
        return diagrams.newest(project);
    }

    @Override
    public Definition pinned(Project project) {
        ProcessDefinition definition = diagrams.of(project);
        return new Definition(definition.getId(), definition.getVersion());
    }

    @Override
    public String start(Start start) {
        if (start.overlap() < 1 || start.overlap() > MOST_SLOTS) {
            throw new IllegalArgumentException("An item has 1 to " + MOST_SLOTS + " slots, not " + start.overlap());
        }
        String key = start.item() + ":" + start.run();
        return EngineFailures.translate(key, () -> runtime.createProcessInstanceById(start.definitionId())
                .businessKey(key)
                .setVariables(variables(start))
                .execute()
                .getId());
    }

    @Override
    public void claim(String taskId, PersonId person) {
        as(person, taskId, () -> tasks.claim(taskId, person.toString()));
    }

    @Override
    public void unclaim(String taskId) {
        call(taskId, () -> tasks.setAssignee(taskId, null));
    }

    @Override
    public void complete(String taskId, PersonId person, Map<String, Object> variables) {
        as(person, taskId, () -> tasks.complete(taskId, variables));
    }

    @Override
    public void cancel(String processInstanceId, String reason) {
        call(
                processInstanceId,
                () -> runtime.deleteProcessInstanceIfExists(processInstanceId, reason, false, true, true, false));
    }

    @Override
    public void takeBack(String processInstanceId, int slot, int round, PersonId person) {
        as(person, processInstanceId, () -> slotReturn.toAnnotation(processInstanceId, slot, round));
    }

    private static Map<String, Object> variables(Start start) {
        return Map.of(
                RunVariables.ITEM, start.item().toString(),
                RunVariables.RUN, start.run(),
                RunVariables.BUCKET, start.bucket(),
                RunVariables.REVIEW_RATE, start.reviewRate(),
                RunVariables.OVERLAP, start.overlap(),
                RunVariables.REWORK_LIMIT, start.reworkLimit(),
                RunVariables.REJECTED, false);
    }

    private void as(PersonId person, String subject, Runnable call) {
        identity.setAuthenticatedUserId(person.toString());
        try {
            call(subject, call);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static void call(String subject, Runnable call) {
        Supplier<Boolean> supplier = () -> {
            call.run();
            return true;
        };
        EngineFailures.translate(subject, supplier);
    }
}
