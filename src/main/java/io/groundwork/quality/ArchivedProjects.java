package io.groundwork.quality;

import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.project.ProjectChanged;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls off the counting of a project that is put away: nobody waits for its figures. */
@Component
class ArchivedProjects {

    private final StatisticsRows rows;
    private final BackgroundJobs jobs;

    ArchivedProjects(StatisticsRows rows, BackgroundJobs jobs) {
        this.rows = rows;
        this.jobs = jobs;
    }

    @EventListener
    void on(ProjectChanged changed) {
        if (changed.action().equals("project.archived")) {
            rows.find(changed.project())
                    .flatMap(counted -> Optional.ofNullable(counted.job()))
                    .ifPresent(jobs::cancel);
        }
    }
}
