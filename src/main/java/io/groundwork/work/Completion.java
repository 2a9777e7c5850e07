package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.project.Projects;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.work.Submitting.Submitted;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a submission of a checked result and lets the engine go on, in the caller's transaction. */
@Component
class Completion {

    private final WorkHandlers handlers;
    private final ShownContent content;
    private final SubmissionRows submissions;
    private final TimeLedger ledger;
    private final Projects projects;
    private final LabelingProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Completion(
            WorkHandlers handlers,
            ShownContent content,
            SubmissionRows submissions,
            TimeLedger ledger,
            Projects projects,
            LabelingProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handlers = handlers;
        this.content = content;
        this.submissions = submissions;
        this.ledger = ledger;
        this.projects = projects;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    Submitted complete(WorkItem work, PersonId person, JsonNode sent) {
        WorkHandler handler = handlers.of(work.kind());
        handler.check(work, sent);
        JsonNode result = work.kind() == WorkKind.ANNOTATE ? content.recorded(work, sent) : sent;
        OffsetDateTime now = OffsetDateTime.now(clock);
        Submission submission = store(work, person, result, now);
        Map<String, Object> variables = handler.submitted(work, submission, result);
        events.publishEvent(WorkMoved.of(
                "work.submitted",
                work,
                person,
                Map.of("submission", submission.id().toString())));
        process.complete(work.taskId(), person, variables);
        return new Submitted(submission.id(), work.round(), now);
    }

    private Submission store(WorkItem work, PersonId person, JsonNode result, OffsetDateTime now) {
        TimeLedger.Spent spent = ledger.finish(work, person, now, "submitted");
        Submission submission = new Submission(
                SubmissionId.next(),
                work.id(),
                work.item(),
                work.project(),
                work.batch(),
                work.run(),
                work.slot(),
                work.round(),
                work.kind(),
                person,
                result.toString(),
                Objects.requireNonNull(work.briefVersion()),
                projects.get(work.project()).briefVersion(),
                spent.activeMs(),
                now,
                null);
        submissions.insert(submission, spent.wallMs());
        return submission;
    }
}
