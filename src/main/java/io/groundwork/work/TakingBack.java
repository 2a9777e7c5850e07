package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.project.Projects;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes an annotation back for its maker, in the running process or, where it ended unreviewed, in a new run. */
@Component
class TakingBack {

    private final WorkItems works;
    private final SubmissionRows submissions;
    private final DraftRows drafts;
    private final ItemRuns runs;
    private final Items items;
    private final Projects projects;
    private final RunStarter starter;
    private final LabelingProcess process;
    private final Leases leases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakingBack(
            WorkItems works,
            SubmissionRows submissions,
            DraftRows drafts,
            ItemRuns runs,
            Items items,
            Projects projects,
            RunStarter starter,
            LabelingProcess process,
            Leases leases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.works = works;
        this.submissions = submissions;
        this.drafts = drafts;
        this.runs = runs;
        this.items = items;
        this.projects = projects;
        this.starter = starter;
        this.process = process;
        this.leases = leases;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the piece of work to go on with: leased to the person, the submission as its draft. */
    WorkItemId takeBack(WorkItem work, PersonId person, String reason) {
        boolean own =
                work.kind() == WorkKind.ANNOTATE && work.state() == WorkState.DONE && person.equals(work.person());
        Submission submission = submissions.ofWork(work.id()).orElseThrow(() -> new NotTakenBack(work.id()));
        ItemRun run = runs.find(work.item(), work.run()).orElseThrow(() -> new NotTakenBack(work.id()));
        if (!own || works.followedUp(work)) {
            throw new NotTakenBack(work.id());
        }
        events.publishEvent(WorkMoved.of("work.recalled", work, person, Map.of("reason", reason)));
        WorkItem again = run.outcome() == null ? backInRun(work, submission, run, person) : newRun(work, run, person);
        drafts.put(again.id(), person, Json.tree(submission.result()), "recall", OffsetDateTime.now(clock));
        leases.give(works.lock(again.id()), person, false);
        return again.id();
    }

    private WorkItem backInRun(WorkItem work, Submission submission, ItemRun run, PersonId person) {
        submissions.markRecalled(submission, OffsetDateTime.now(clock));
        works.cancel(work);
        process.takeBack(String.valueOf(run.processInstanceId()), work.slot(), work.round(), person);
        return made(work, work.run());
    }

    private WorkItem newRun(WorkItem work, ItemRun run, PersonId person) {
        Item item = items.get(work.item());
        boolean reviewed = submissions.inSlot(work.item(), work.run(), work.slot()).stream()
                .anyMatch(made -> made.kind() != WorkKind.ANNOTATE);
        if (reviewed || item.run() != run.run() || item.state() != ItemState.ACCEPTED) {
            throw new NotTakenBack(work.id());
        }
        if (run.overlap() > 1) {
            throw new FinishedTogether(work.id());
        }
        int next = starter.start(item, projects.get(item.project()), "recall", person);
        return made(work, next);
    }

    private WorkItem made(WorkItem work, int run) {
        return works.openAnnotation(work.item(), run, work.slot()).orElseThrow(() -> new NotTakenBack(work.id()));
    }
}
