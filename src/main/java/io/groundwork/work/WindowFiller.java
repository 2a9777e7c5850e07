package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.Items;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectState;
import io.groundwork.project.Projects;
import io.groundwork.shared.ProjectId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes waiting items into the open window of their project; any number of nodes may try, one at a time does. */
@Component
class WindowFiller {

    private static final int AT_ONCE = 25;

    private final JdbcClient db;
    private final Projects projects;
    private final Items items;
    private final ItemRuns runs;
    private final RunStarter starter;
    private final Retry retry;
    private final Clock clock;

    WindowFiller(
            JdbcClient db,
            Projects projects,
            Items items,
            ItemRuns runs,
            RunStarter starter,
            Retry retry,
            Clock clock) {
        this.db = db;
        this.projects = projects;
        this.items = items;
        this.runs = runs;
        this.starter = starter;
        this.retry = retry;
        this.clock = clock;
    }

    /** Fills until the window is full, nothing waits, or somebody else is filling; answers how many were started. */
    int fill(ProjectId project) {
        int all = 0;
        boolean more = items.anyWaits(project);
        while (more) {
            int started = retry.inNewTransaction(() -> fillSome(project));
            all += started;
            more = started == AT_ONCE;
        }
        return all;
    }

    private int fillSome(ProjectId id) {
        if (!lockWindow(id)) {
            return 0;
        }
        Project project = projects.get(id);
        if (project.state() != ProjectState.ACTIVE) {
            return 0;
        }
        int room = Math.min(AT_ONCE, project.openWindow() - runs.countInWork(id));
        if (room <= 0) {
            return 0;
        }
        List<Item> waiting = items.lockWaiting(id, room);
        waiting.forEach(item -> starter.start(item, project, "queue", null));
        db.sql("update project_window set filled_at = ? where project_id = ?")
                .params(OffsetDateTime.now(clock), id.value())
                .update();
        return waiting.size();
    }

    private boolean lockWindow(ProjectId id) {
        return db.sql("select project_id from project_window where project_id = ? for update skip locked")
                        .param(id.value())
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }
}
