package io.groundwork.process.engine;

import io.groundwork.process.steps.RunVariables;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkProjection.TaskFacts;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** What the queue needs to know of the tasks of one step, read off the diagram when it is parsed. */
public record TaskDescription(WorkKind kind, Optional<Expression> queue) {

    private static final String FORM_KEY_PREFIX = "groundwork:";

    /** Reads a user task's kind from its form key; empty for a form key that is not ours. */
    static Optional<TaskDescription> of(TaskDefinition definition) {
        Expression formKey = definition.getFormKey();
        if (formKey == null || !formKey.getExpressionText().startsWith(FORM_KEY_PREFIX)) {
            return Optional.empty();
        }
        String kind = formKey.getExpressionText().substring(FORM_KEY_PREFIX.length());
        return Optional.of(new TaskDescription(
                WorkKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                definition.getCandidateGroupIdExpressions().stream().findFirst()));
    }

    /** The facts of one task. */
    TaskFacts facts(DelegateTask task) {
        DelegateExecution run = task.getExecution();
        return new TaskFacts(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                task.getTaskDefinitionKey(),
                kind,
                queue.map(expression -> (String) expression.getValue(task)).orElse(""),
                RunVariables.item(run),
                RunVariables.number(run, RunVariables.RUN),
                RunVariables.number(run, RunVariables.SLOT),
                RunVariables.number(run, RunVariables.ROUND));
    }
}
