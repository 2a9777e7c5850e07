package io.groundwork.process.engine;

import io.groundwork.work.WorkNotClaimable;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;

/** Lets a task be completed only by the person who has it. */
final class HolderOnly implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        String person = Context.getCommandContext().getAuthenticatedUserId();
        if (person == null || !person.equals(task.getAssignee())) {
            throw new WorkNotClaimable(task.getId());
        }
    }
}
