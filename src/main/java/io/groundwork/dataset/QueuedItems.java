package io.groundwork.dataset;

import io.groundwork.project.Projects;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items as the rest of the application sees them: checks each step, makes it and says so in the trail. */
@Service
@Transactional
class QueuedItems implements Items {

    private static final Set<ItemState> STARTABLE =
            EnumSet.of(ItemState.WAITING, ItemState.ACCEPTED, ItemState.WITHDRAWN);
    private static final Set<ItemState> UNFINISHED = EnumSet.of(ItemState.WAITING, ItemState.WORKING, ItemState.HELD);
    private static final Set<ItemState> STARTED = EnumSet.of(ItemState.WORKING, ItemState.HELD);

    private final ItemRows rows;
    private final Projects projects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QueuedItems(ItemRows rows, Projects projects, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Item get(ItemId id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ItemId, String> titles(Collection<ItemId> ids) {
        return ids.isEmpty() ? Map.of() : rows.titles(ids);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean anyWaits(ProjectId project) {
        return line(project).any();
    }

    @Override
    public List<Item> lockWaiting(ProjectId project, int limit) {
        return line(project).lock(limit);
    }

    @Override
    public void startRun(ItemId id, int run) {
        Item item = require(id, STARTABLE, "start");
        rows.move(item, ItemState.WORKING, run, null, now());
        tell(item, "item.started", Map.of("run", run));
    }

    @Override
    public void accept(ItemId id) {
        Item item = require(id, STARTED, "accept");
        rows.move(item, ItemState.ACCEPTED, item.run(), null, now());
        tell(item, "item.accepted", Map.of("run", item.run()));
    }

    @Override
    public void withdraw(ItemId id) {
        Item item = rows.lock(id);
        rows.move(item, ItemState.WITHDRAWN, item.run(), null, now());
        tell(item, "item.withdrawn", Map.of("run", item.run()));
    }

    @Override
    public void hold(ItemId id, String reason) {
        Item item = require(id, UNFINISHED, "hold");
        String kept = reason.substring(0, Math.min(reason.length(), 300));
        rows.move(item, ItemState.HELD, item.run(), kept, now());
        tell(item, "item.held", Map.of("reason", kept));
    }

    @Override
    public void release(ItemId id) {
        Item item = require(id, EnumSet.of(ItemState.HELD), "release");
        rows.move(item, item.run() > 0 ? ItemState.WORKING : ItemState.WAITING, item.run(), null, now());
        tell(item, "item.requeued", Map.of("run", item.run()));
    }

    @Override
    public void prioritise(ItemId id, int priority) {
        Item item = rows.lock(id);
        rows.prioritise(id, priority, now());
        tell(item, "item.prioritised", Map.of("priority", priority));
    }

    @Override
    public int countSkip(ItemId id) {
        return rows.countSkip(id, now());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ItemState, Long> countByState(ProjectId project, @Nullable BatchId batch) {
        return rows.countByState(project, batch);
    }

    private Item require(ItemId id, Set<ItemState> from, String step) {
        Item item = rows.lock(id);
        if (!from.contains(item.state())) {
            throw new ItemNotInState(id, item.state(), step);
        }
        return item;
    }

    private void tell(Item item, String action, Map<String, ?> details) {
        events.publishEvent(new ItemMoved(item.project(), item.id(), action, details));
    }

    private WaitingLine line(ProjectId project) {
        return new WaitingLine(rows, BatchOrder.open(projects.batches(project)));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
