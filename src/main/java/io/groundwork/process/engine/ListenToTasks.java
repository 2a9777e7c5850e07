package io.groundwork.process.engine;

import io.groundwork.work.Submissions;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkProjection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Adds our listeners to every user task when a diagram is parsed, so that none can be left out. */
final class ListenToTasks extends AbstractBpmnParseListener {

    private static final List<String> EVENTS = List.of(
            TaskListener.EVENTNAME_CREATE,
            TaskListener.EVENTNAME_ASSIGNMENT,
            TaskListener.EVENTNAME_COMPLETE,
            TaskListener.EVENTNAME_DELETE);

    private final ObjectProvider<WorkProjection> projection;
    private final ObjectProvider<Submissions> submissions;

    ListenToTasks(ObjectProvider<WorkProjection> projection, ObjectProvider<Submissions> submissions) {
        this.projection = projection;
        this.submissions = submissions;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Optional<TaskDescription> description = TaskDescription.of(task);
        if (description.isEmpty()) {
            return;
        }
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, new HolderOnly());
        if (description.get().kind() != WorkKind.ANNOTATE) {
            task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, new FourEyes(submissions));
        }
        QueueListener queue = new QueueListener(description.get(), projection);
        EVENTS.forEach(event -> task.addBuiltInTaskListener(event, queue));
    }
}
