package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.people.People;
import io.groundwork.project.Projects;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Does what a manager asks for with the work on one item. */
@Service
class ItemOperations implements WorkOperations {

    private final Items items;
    private final WorkItems works;
    private final QueueRanks ranks;
    private final Holding holding;
    private final Handover handover;
    private final RunStarter starter;
    private final ItemRuns runs;
    private final ItemOutcomes outcomes;
    private final LabelingProcess process;
    private final Projects projects;
    private final People people;
    private final WorkSettings settings;
    private final Retry retry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemOperations(
            Items items,
            WorkItems works,
            QueueRanks ranks,
            Holding holding,
            Handover handover,
            RunStarter starter,
            ItemRuns runs,
            ItemOutcomes outcomes,
            LabelingProcess process,
            Projects projects,
            People people,
            WorkSettings settings,
            Retry retry,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.works = works;
        this.ranks = ranks;
        this.holding = holding;
        this.handover = handover;
        this.starter = starter;
        this.runs = runs;
        this.outcomes = outcomes;
        this.process = process;
        this.projects = projects;
        this.people = people;
        this.settings = settings;
        this.retry = retry;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void prioritise(ItemId id, int priority, PersonId by) {
        retry.runInNewTransaction(() -> {
            items.prioritise(id, priority);
            works.lockUnfinished(id);
            ranks.ofItem(id);
            publish("item.priority-set", items.get(id), by, Map.of("priority", priority));
        });
    }

    @Override
    public void reassign(ItemId id, PersonId to, PersonId by) {
        retry.runInNewTransaction(() -> handover.to(items.get(id), people.get(to), by, false));
    }

    @Override
    public void handOverDraft(ItemId id, PersonId to, PersonId by) {
        retry.runInNewTransaction(() -> handover.to(items.get(id), people.get(to), by, true));
    }

    @Override
    public void unlease(ItemId id, PersonId by) {
        retry.runInNewTransaction(() -> handover.free(id, by));
    }

    @Override
    public void hold(ItemId id, String reason, PersonId by) {
        retry.runInNewTransaction(() -> {
            holding.hold(id, reason);
            publish("item.hold-asked", items.get(id), by, Map.of("reason", reason));
        });
    }

    @Override
    public void requeue(ItemId id, PersonId by) {
        retry.runInNewTransaction(() -> {
            holding.requeue(id);
            publish("item.requeue-asked", items.get(id), by, Map.of());
        });
    }

    @Override
    public void reopen(ItemId id, String reason, PersonId by) {
        retry.runInNewTransaction(() -> {
            Item item = items.get(id);
            if (item.state() != ItemState.ACCEPTED && item.state() != ItemState.WITHDRAWN) {
                throw new WrongItemState(id, item.state(), "reopen");
            }
            int run = starter.start(item, projects.get(item.project()), "reopen", by);
            publish("item.reopened", item, by, Map.of("run", run, "reason", reason));
        });
    }

    @Override
    public void withdraw(ItemId id, String reason, PersonId by) {
        retry.runInNewTransaction(() -> {
            Item item = items.get(id);
            if (item.state() == ItemState.WITHDRAWN) {
                throw new WrongItemState(id, item.state(), "withdraw");
            }
            publish("item.withdrawal-asked", item, by, Map.of("reason", reason));
            works.lockUnfinished(id);
            runs.find(id, item.run())
                    .filter(run -> run.outcome() == null)
                    .ifPresent(run -> process.cancel(String.valueOf(run.processInstanceId()), reason));
            outcomes.withdraw(id, item.run());
        });
    }

    @Override
    public void answered(WorkItemId id) {
        WorkItem work = works.lock(id);
        if (!work.held()) {
            return;
        }
        works.hold(work, false);
        if (work.person() != null && work.state() == WorkState.PARKED) {
            OffsetDateTime until = OffsetDateTime.now(clock).plus(settings.parked());
            works.keep(
                    work,
                    work.person(),
                    WorkState.PARKED,
                    until,
                    work.briefVersion() == null ? 1 : work.briefVersion());
        }
        events.publishEvent(WorkMoved.of("work.answered", work, null));
    }

    private void publish(String action, Item item, PersonId by, Map<String, ?> details) {
        events.publishEvent(new WorkMoved(action, item.project(), item.id(), by, details));
    }
}
