package io.groundwork.process.reconciliation;

import io.groundwork.process.ClusterTurn;
import io.groundwork.work.WorkOverview;
import io.groundwork.work.WorkOverview.Projected;
import io.groundwork.work.WorkProjection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares the queue with the engine page by page, on one node at a time, and brings the queue to what the engine says. */
@Component
public class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);
    private static final int PAGE = 500;

    private final EngineTasks engine;
    private final WorkOverview queue;
    private final WorkProjection projection;
    private final ClusterTurn turn;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Reconciliation(
            EngineTasks engine,
            WorkOverview queue,
            WorkProjection projection,
            ClusterTurn turn,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.queue = queue;
        this.projection = projection;
        this.turn = turn;
        this.transaction = transaction;
        this.events = events;
    }

    @Scheduled(
            fixedDelayString = "${groundwork.process.reconcile:15m}",
            initialDelayString = "${groundwork.process.reconcile:15m}")
    void runInTurn() {
        turn.tryTake("reconciliation", this::run);
    }

    /** Compares everything once and answers how many differences were put right. */
    public int run() {
        Map<Difference, Integer> corrected = new EnumMap<>(Difference.class);
        Consumer<String> suspect = task -> correct(task).ifPresent(kind -> corrected.merge(kind, 1, Integer::sum));
        overEngine(suspect);
        overQueue(suspect);
        if (!corrected.isEmpty()) {
            LOG.warn("The queue differed from the engine and was corrected: {}", corrected);
        }
        return corrected.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void overEngine(Consumer<String> suspect) {
        List<EngineTask> page = engine.page("", PAGE);
        while (!page.isEmpty()) {
            Map<String, Projected> rows =
                    queue.of(page.stream().map(EngineTask::id).toList());
            page.stream()
                    .filter(task ->
                            Difference.between(task, rows.get(task.id())).isPresent())
                    .map(EngineTask::id)
                    .forEach(suspect);
            page = engine.page(page.get(page.size() - 1).id(), PAGE);
        }
    }

    private void overQueue(Consumer<String> suspect) {
        List<Projected> page = queue.unfinished("", PAGE);
        while (!page.isEmpty()) {
            Set<String> known =
                    engine.existing(page.stream().map(Projected::taskId).toList());
            page.stream()
                    .map(Projected::taskId)
                    .filter(task -> !known.contains(task))
                    .forEach(suspect);
            page = queue.unfinished(page.get(page.size() - 1).taskId(), PAGE);
        }
    }

    /** Looks again with the row locked, so that work going on meanwhile is no difference, and puts it right. */
    private Optional<Difference> correct(String taskId) {
        try {
            Optional<Difference> difference = transaction.execute(status -> {
                Projected row = queue.lock(taskId).orElse(null);
                EngineTask task = engine.find(taskId).orElse(null);
                Optional<Difference> found = Difference.between(task, row);
                found.ifPresent(kind -> apply(kind, taskId, task, row));
                return found;
            });
            return difference == null ? Optional.empty() : difference;
        } catch (DataAccessException meanwhile) {
            LOG.info("Task {} moved while it was being compared: {}", taskId, meanwhile.getMessage());
            return Optional.empty();
        }
    }

    private void apply(Difference kind, String taskId, @Nullable EngineTask task, @Nullable Projected row) {
        if (task == null) {
            projection.deleted(taskId);
        } else {
            projection.corrected(engine.facts(taskId), task.assignee().orElse(null));
        }
        events.publishEvent(new QueueCorrected(
                taskId,
                kind.name().toLowerCase(Locale.ROOT),
                row == null ? null : row.item(),
                row == null ? null : row.project()));
    }
}
