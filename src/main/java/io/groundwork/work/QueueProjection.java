package io.groundwork.work;

import io.groundwork.shared.PersonId;
import io.groundwork.shared.Uuid7;
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
    private final TimeLedger ledger;
    private final WorkSettings settings;
    private final Clock clock;

    QueueProjection(ProjectionRows rows, WorkItems items, TimeLedger ledger, WorkSettings settings, Clock clock) {
        this.rows = rows;
        this.items = items;
        this.ledger = ledger;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void created(TaskFacts task) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        ProjectionRows.Origin origin = rows.origin(task.item(), now);
        ProjectionRows.Judged judged =
                task.kind() == WorkKind.ANNOTATE ? null : rows.judged(task.item(), task.run(), task.slot());
        PersonId keeper = rows.lastToDo(task)
                .filter(person -> judged == null || !person.equals(judged.author()))
                .filter(person -> rows.available(person, now))
                .orElse(null);
        rows.insert(Uuid7.next(), task, origin, judged, keeper, now);
    }

    @Override
    public void assigned(String taskId, @Nullable PersonId person) {
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
        items.byTask(taskId)
                .filter(work -> work.state() != WorkState.DONE)
                .ifPresent(work -> items.finish(work, OffsetDateTime.now(clock)));
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
}
