package io.groundwork.quality;

import io.groundwork.project.Brief;
import io.groundwork.project.Projects;
import io.groundwork.quality.Remarks.About;
import io.groundwork.quality.ReviewResult.NewRemark;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.Violation;
import io.groundwork.ui.Messages;
import io.groundwork.work.Submission;
import io.groundwork.work.Submissions;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checks a submission against the brief in force, which may be newer than the one it was handed in under. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BriefChecks implements RequirementChecks {

    private final Submissions submissions;
    private final Projects projects;
    private final Assessments assessments;
    private final Remarks remarks;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BriefChecks(
            Submissions submissions,
            Projects projects,
            Assessments assessments,
            Remarks remarks,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.submissions = submissions;
        this.projects = projects;
        this.assessments = assessments;
        this.remarks = remarks;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public boolean met(ItemId item, int run, int slot) {
        return submissions.latest(item, run, slot).map(this::met).orElse(true);
    }

    private boolean met(Submission submission) {
        List<Violation> wrong = assessments.of(submission.item()).check(Json.tree(submission.result()));
        if (!wrong.isEmpty()) {
            sendBack(submission, wrong);
        }
        return wrong.isEmpty();
    }

    /** The brief's author is who asks for the change. */
    private void sendBack(Submission submission, List<Violation> wrong) {
        Brief brief = projects.brief(submission.project());
        About about = new About(
                submission.project(),
                submission.item(),
                submission.id(),
                submission.run(),
                submission.slot(),
                submission.round(),
                brief.createdBy(),
                "open");
        remarks.write(about, wrong.stream().map(this::remark).toList(), OffsetDateTime.now(clock));
        events.publishEvent(RequirementsMissed.of(submission, brief, wrong.size()));
    }

    private NewRemark remark(Violation violation) {
        String text = messages.text(violation.key(), violation.arguments().toArray());
        return new NewRemark("", violation.path(), "", messages.text("quality.brief.asks", text));
    }
}
