package io.groundwork.process.engine;

import io.groundwork.shared.PersonId;
import io.groundwork.work.Submissions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;

/** Refuses to give the judging of a slot to anybody who annotated it. */
final class FourEyes implements TaskListener {

    private final ObjectProvider<Submissions> submissions;

    FourEyes(ObjectProvider<Submissions> submissions) {
        this.submissions = submissions;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        if (submissions.getObject().annotators(task.getId()).contains(PersonId.of(task.getAssignee()))) {
            throw new OwnWorkNotReviewable(task.getId());
        }
    }
}
