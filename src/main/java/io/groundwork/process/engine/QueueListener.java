package io.groundwork.process.engine;

import io.groundwork.shared.PersonId;
import io.groundwork.work.WorkProjection;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;

/** Tells the queue what happens to the tasks of one step, in the engine's own transaction. */
final class QueueListener implements TaskListener {

    private final TaskDescription description;
    private final ObjectProvider<WorkProjection> projection;

    QueueListener(TaskDescription description, ObjectProvider<WorkProjection> projection) {
        this.description = description;
        this.projection = projection;
    }

    @Override
    public void notify(DelegateTask task) {
        WorkProjection queue = projection.getObject();
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> queue.created(description.facts(task));
            case EVENTNAME_ASSIGNMENT -> queue.assigned(task.getId(), assignee(task));
            case EVENTNAME_COMPLETE -> queue.completed(task.getId());
            case EVENTNAME_DELETE -> queue.deleted(task.getId());
            default -> throw new IllegalStateException("Not listened to: " + task.getEventName());
        }
    }

    @SuppressWarnings("NullAway")
    private static PersonId assignee(DelegateTask task) {
        return task.getAssignee() == null ? null : PersonId.of(task.getAssignee());
    }
}
