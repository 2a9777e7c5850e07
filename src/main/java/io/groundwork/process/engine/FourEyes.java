package io.groundwork.process.engine;

import io.groundwork.process.steps.RunVariables;
import io.groundwork.shared.PersonId;
import io.groundwork.work.Submission;
import io.groundwork.work.Submissions;
import io.groundwork.work.WorkKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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
        PersonId person = PersonId.of(task.getAssignee());
        DelegateExecution execution = task.getExecution();
        int run = RunVariables.number(execution, RunVariables.RUN);
        int slot = RunVariables.number(execution, RunVariables.SLOT);
        boolean own = submissions.getObject().of(RunVariables.item(execution)).stream()
                .filter(made -> made.run() == run && made.slot() == slot && made.kind() == WorkKind.ANNOTATE)
                .map(Submission::person)
                .anyMatch(person::equals);
        if (own) {
            throw new OwnWorkNotReviewable(task.getId());
        }
    }
}
