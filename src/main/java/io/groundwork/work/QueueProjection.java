package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.Items;
import io.groundwork.project.Projects;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the queue as the engine has it: one row a task, written in the engine's transaction. */
@Component
class QueueProjection implements WorkProjection {

    private final ProjectionRows rows;
    private final WorkItems items;
    private final SubmissionRows submissions;
    private final Items dataset;
    private final Projects projects;
    private final TimeLedger ledger;
    private final WorkSettings settings;
    private final Clock clock;

    QueueProjection(
            ProjectionRows rows,
            WorkItems items,
            SubmissionRows submissions,
            Items dataset,
            Projects projects,
            TimeLedger ledger,
            WorkSettings settings,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.submissions = submissions;
        this.dataset = dataset;
        this.projects = projects;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void created(TaskFacts task) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ProjectionRows.Judged judged = judged(task);
        PersonId keeper = keeper(task)
                .filter(person -> judged == null || !person.equals(judged.author()))
                .filter(person -> rows.available(person, now))
                .orElse(null);
        rows.insert(task, origin(task.item()), judged, keeper, now);
    }

    @Override
    public void assigned(String taskId, @Nullable PersonId person) {
        if (person != null && items.gave(taskId, person)) {
            return;
        }
        Optional<WorkItem> known = items.byTask(taskId);
        if (known.isEmpty() || known.get().state() == WorkState.DONE) {
            return;
        }
        WorkItem work = known.get();
        if (person == null) {
            if (work.person() != null) {
                items.free(work, false);
                ledger.close(work.id(), work.person(), "unassigned");
            }
            return;
        }
        if (person.equals(work.author())) {
            throw new OwnWork(work.id());
        }
        if (!person.equals(work.person())) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            items.take(
                    work, person, WorkState.LEASED, now.plus(settings.lease()), now, rows.briefInForce(work.project()));
            ledger.start(work, person, now);
        }
    }

    @Override
    public void completed(String taskId) {
        items.finish(taskId, OffsetDateTime.now(clock));
    }

    @Override
    public void deleted(String taskId) {
        items.byTask(taskId)
                .filter(work -> work.state() != WorkState.DONE && work.state() != WorkState.CANCELLED)
                .ifPresent(work -> {
                    items.cancel(work);
                    if (work.person() != null) {
                        ledger.close(work.id(), work.person(), "cancelled");
                    }
                });
    }

    @Override
    public void corrected(TaskFacts task, @Nullable PersonId person) {
        Optional<WorkItem> known = items.byTask(task.taskId());
        if (known.isEmpty()) {
            created(task);
        } else {
            rows.restate(task);
            if (known.get().state() == WorkState.DONE || known.get().state() == WorkState.CANCELLED) {
                items.free(known.get(), false);
            }
        }
        assigned(task.taskId(), person);
    }

    private ProjectionRows.Origin origin(ItemId id) {
        Item item = dataset.get(id);
        return new ProjectionRows.Origin(item, projects.batch(item.batch()), projects.get(item.project()));
    }

    private ProjectionRows.@Nullable Judged judged(TaskFacts task) {
        if (task.kind() == WorkKind.ANNOTATE) {
            return null;
        }
        return submissions
                .made(task.item(), task.run(), task.slot())
                .filter(made -> made.kind() == WorkKind.ANNOTATE)
                .map(made -> new ProjectionRows.Judged(made.id().value(), made.person()))
                .orElseGet(() -> rows.judged(task.item(), task.run(), task.slot()));
    }

    /** Who did this before and gets it back first; nobody can have before the first round of judging or of the first run. */
    private Optional<PersonId> keeper(TaskFacts task) {
        boolean first = task.round() == 1 && (task.kind() != WorkKind.ANNOTATE || task.run() == 1);
        return first ? Optional.empty() : rows.lastToDo(task);
    }
}
