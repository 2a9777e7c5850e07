package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.Items;
import io.groundwork.project.Batch;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Starts the next run of an item on the project's pinned diagram, in the caller's transaction. */
@Component
class RunStarter {

    private final Items items;
    private final Projects projects;
    private final ItemRuns runs;
    private final LabelingProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunStarter(
            Items items,
            Projects projects,
            ItemRuns runs,
            LabelingProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.projects = projects;
        this.runs = runs;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** Answers the number of the run. */
    int start(Item item, Project project, String reason, @Nullable PersonId by) {
        Batch batch = projects.batch(item.batch());
        LabelingProcess.Definition definition = process.pinned(project);
        ItemRun run = new ItemRun(
                item.id(),
                item.run() + 1,
                project.id(),
                null,
                definition.id(),
                definition.version(),
                batch.overlap() == null ? project.overlap() : batch.overlap(),
                batch.reviewRate() == null ? project.reviewRate() : batch.reviewRate(),
                SampleBucket.of(project.seed(), item.id()),
                null);
        items.startRun(item.id(), run.run());
        runs.insert(run, reason, by, OffsetDateTime.now(clock));
        runs.started(
                item.id(),
                run.run(),
                process.start(new LabelingProcess.Start(
                        item.id(),
                        run.run(),
                        run.definitionId(),
                        run.overlap(),
                        run.reviewRate(),
                        project.reworkLimit(),
                        run.bucket())));
        events.publishEvent(new WorkMoved(
                "run.started",
                project.id(),
                item.id(),
                by,
                Map.of("run", run.run(), "reason", reason, "workflow", run.workflowVersion(), "bucket", run.bucket())));
        return run.run();
    }
}
