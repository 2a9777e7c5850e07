package io.groundwork.work;

import io.groundwork.project.Projects;
import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ProjectId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Says when windows are filled: right after what makes room or brings items, and in a sweep for what was missed. */
@Component
class FillSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(FillSchedule.class);
    private static final Set<String> MAKES_ROOM = Set.of("item.accepted", "item.withdrawn", "item.requeued");

    private final WindowFiller filler;
    private final Projects projects;
    private final TaskExecutor executor;
    private final Set<ProjectId> asked = ConcurrentHashMap.newKeySet();

    FillSchedule(WindowFiller filler, Projects projects, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.filler = filler;
        this.projects = projects;
        this.executor = executor;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void afterCommit(AuditedEvent event) {
        ProjectId project = event.project();
        if (project != null && (MAKES_ROOM.contains(event.action()) || bringsItems(event.action()))) {
            nudge(project);
        }
    }

    @Scheduled(fixedDelayString = "${groundwork.work.sweep:5s}", initialDelayString = "${groundwork.work.sweep:5s}")
    void sweep() {
        projects.active().forEach(project -> nudge(project.id()));
    }

    private void nudge(ProjectId project) {
        if (asked.add(project)) {
            executor.execute(() -> fill(project));
        }
    }

    private void fill(ProjectId project) {
        asked.remove(project);
        try {
            filler.fill(project);
        } catch (RuntimeException failed) {
            LOG.warn("Could not fill the window of project {}; the next sweep tries again", project, failed);
        }
    }

    private static boolean bringsItems(String action) {
        return action.startsWith("project.")
                || action.startsWith("batch.")
                || action.startsWith("import.")
                || action.startsWith("items.");
    }
}
