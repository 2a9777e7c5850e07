package io.groundwork.process.reconciliation;

import io.groundwork.process.steps.RunVariables;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkProjection.TaskFacts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads the engine's tasks page by page. */
@Component
class EngineTasks {

    private final TaskService tasks;
    private final String table;

    EngineTasks(TaskService tasks, ManagementService management) {
        this.tasks = tasks;
        this.table = management.getTableName(Task.class);
    }

    List<EngineTask> page(String after, int limit) {
        return tasks
                .createNativeTaskQuery()
                .sql("select * from " + table + " where ID_ > #{after} order by ID_ limit #{limit}")
                .parameter("after", after)
                .parameter("limit", limit)
                .list()
                .stream()
                .map(EngineTasks::read)
                .toList();
    }

    /** Which of these tasks the engine has. */
    Set<String> existing(Collection<String> ids) {
        return tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).listPage(0, ids.size()).stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
    }

    Optional<EngineTask> find(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
                .map(EngineTasks::read);
    }

    /** What the queue would have been told of this task. */
    TaskFacts facts(String id) {
        Task task = tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult();
        Map<String, Object> variables = tasks.getVariables(
                id, List.of(RunVariables.ITEM, RunVariables.RUN, RunVariables.SLOT, RunVariables.ROUND));
        return new TaskFacts(
                id,
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                kind(task.getFormKey()),
                queue(id),
                ItemId.of(String.valueOf(variables.get(RunVariables.ITEM))),
                number(variables, RunVariables.RUN),
                number(variables, RunVariables.SLOT),
                number(variables, RunVariables.ROUND));
    }

    private String queue(String id) {
        return tasks.getIdentityLinksForTask(id).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
    }

    private static EngineTask read(Task task) {
        return new EngineTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                Optional.ofNullable(task.getAssignee()).map(PersonId::of));
    }

    private static WorkKind kind(String formKey) {
        return WorkKind.valueOf(formKey.substring(formKey.indexOf(':') + 1).toUpperCase(Locale.ROOT));
    }

    private static int number(Map<String, Object> variables, String name) {
        return Integer.parseInt(String.valueOf(variables.get(name)));
    }
}
