package io.groundwork.quality;

import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.jobs.JobStatus;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.quality.StatisticsRows.Basis;
import io.groundwork.quality.StatisticsRows.Counted;
import io.groundwork.shared.JobId;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.work.AcceptedResults;
import io.groundwork.work.AcceptedResults.Extent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps statistics in the database and has them counted in the background, one counting a project at a time. */
@Service
@Transactional
class StoredStatistics implements Statistics {

    private static final Role[] READERS = {Role.MANAGER, Role.AUDITOR, Role.REQUESTER};
    private static final Counted NOTHING = new Counted(null, null, 0, new Basis(new Extent(0, null), 0), List.of());

    private final StatisticsRows rows;
    private final AcceptedResults results;
    private final ProjectAccess access;
    private final TaskTypes types;
    private final BackgroundJobs jobs;
    private final CurrentPerson current;

    StoredStatistics(
            StatisticsRows rows,
            AcceptedResults results,
            ProjectAccess access,
            TaskTypes types,
            BackgroundJobs jobs,
            CurrentPerson current) {
        this.rows = rows;
        this.results = results;
        this.access = access;
        this.types = types;
        this.jobs = jobs;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public ProjectStatistics of(ProjectId project) {
        return read(access.requireRole(project, READERS));
    }

    @Override
    public ProjectStatistics compute(ProjectId id) {
        Project project = access.requireRole(id, READERS);
        Optional<JobStatus> asked = rows.lock(id).flatMap(jobs::find);
        if (asked.isEmpty() || asked.get().finishedAt() != null) {
            rows.asked(id, jobs.submit(StatisticsJob.KIND, id, null, Map.of(), current.id()));
        }
        return read(project);
    }

    private ProjectStatistics read(Project project) {
        Counted counted = rows.find(project.id()).orElse(NOTHING);
        return new ProjectStatistics(
                counted.at(), counted.results(), stale(project, counted), job(counted.job()), counted.tables());
    }

    private boolean stale(Project project, Counted counted) {
        if (types.get(project.taskType()).statistics().isEmpty()) {
            return false;
        }
        Extent accepted = results.extent(project.id());
        return counted.at() == null
                ? accepted.items() > 0
                : !counted.basis().same(new Basis(accepted, project.briefVersion()));
    }

    private @Nullable JobStatus job(@Nullable JobId id) {
        return id == null ? null : jobs.find(id).orElse(null);
    }
}
