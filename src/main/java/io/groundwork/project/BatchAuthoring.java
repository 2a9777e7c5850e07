package io.groundwork.project;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.Violation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes batches in the database. */
@Service
@Transactional
class BatchAuthoring implements Batches {

    private final ProjectRows projects;
    private final BatchRows batches;
    private final ProjectAccess access;
    private final CurrentPerson current;
    private final ObjectProvider<BatchGate> gates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchAuthoring(
            ProjectRows projects,
            BatchRows batches,
            ProjectAccess access,
            CurrentPerson current,
            ObjectProvider<BatchGate> gates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.batches = batches;
        this.access = access;
        this.current = current;
        this.gates = gates;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Batch> of(ProjectId project) {
        access.requireMember(project);
        return batches.of(project);
    }

    @Override
    public Batch create(ProjectId project, BatchData data) {
        lock(project);
        check(data);
        int number =
                1 + batches.of(project).stream().mapToInt(Batch::number).max().orElse(0);
        Batch batch = new Batch(
                BatchId.next(),
                project,
                number,
                data.name().strip(),
                data.priority(),
                data.due(),
                data.overlap(),
                data.reviewRate(),
                data.pilot(),
                "open");
        batches.insert(batch, OffsetDateTime.now(clock));
        record(batch, "batch.created");
        return batch;
    }

    @Override
    public Batch update(ProjectId project, BatchId id, BatchData data) {
        lock(project);
        Batch batch = find(project, id);
        check(data);
        batches.update(id, data);
        record(batch, "batch.changed");
        return find(project, id);
    }

    @Override
    public Batch approve(ProjectId project, BatchId id) {
        lock(project);
        Batch batch = find(project, id);
        if (!batch.pilot() || !batch.state().equals("open")) {
            throw new BatchClosed(batch);
        }
        return move(batch, "approved");
    }

    @Override
    public Batch accept(ProjectId project, BatchId id) {
        lock(project);
        Batch batch = find(project, id);
        if (batch.state().equals("accepted")) {
            throw new BatchClosed(batch);
        }
        gates.forEach(gate -> gate.requireAcceptable(batch));
        return move(batch, "accepted");
    }

    private Batch move(Batch batch, String state) {
        batches.changeState(batch.id(), state);
        record(batch, "batch." + state);
        return find(batch.project(), batch.id());
    }

    private void lock(ProjectId project) {
        access.requireRole(project, Role.MANAGER);
        current.requireScope("projects:write");
        projects.lock(project);
    }

    private Batch find(ProjectId project, BatchId id) {
        return batches.find(id).filter(batch -> batch.project().equals(project)).orElseThrow(() -> new NotFound(id));
    }

    private static void check(BatchData data) {
        List<Violation> found = data.violations();
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }

    private void record(Batch batch, String action) {
        events.publishEvent(new ProjectChanged(
                batch.project(),
                action,
                current.id(),
                Map.of("batch", batch.id().toString(), "name", batch.name())));
    }
}
