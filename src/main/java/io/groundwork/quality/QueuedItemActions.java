package io.groundwork.quality;

import io.groundwork.dataset.ItemFilter;
import io.groundwork.dataset.ItemSelection;
import io.groundwork.jobs.BackgroundJobs;
import io.groundwork.jobs.JobStatus;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.ProjectAccess;
import io.groundwork.project.Projects;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.JobId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Queues bulk actions as background jobs. */
@Service
@Transactional
class QueuedItemActions implements ItemActions {

    private static final Set<Role> WORKERS = Set.of(Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR);

    private final Projects projects;
    private final ProjectAccess access;
    private final CurrentPerson current;
    private final BackgroundJobs jobs;
    private final ItemSelection selection;
    private final ApplicationEventPublisher events;

    QueuedItemActions(
            Projects projects,
            ProjectAccess access,
            CurrentPerson current,
            BackgroundJobs jobs,
            ItemSelection selection,
            ApplicationEventPublisher events) {
        this.projects = projects;
        this.access = access;
        this.current = current;
        this.jobs = jobs;
        this.selection = selection;
        this.events = events;
    }

    @Override
    public JobId start(ProjectId project, ItemAction action) {
        requireManager(project);
        action.check();
        requireMember(project, action);
        JobId job = jobs.submit(ItemActionJob.KIND, project, null, action, current.id());
        events.publishEvent(new ItemActionAsked(project, current.id(), action.action(), job.toString()));
        return job;
    }

    @Override
    @Transactional(readOnly = true)
    public JobStatus status(ProjectId project, JobId job) {
        access.requireRole(project, Role.MANAGER, Role.AUDITOR);
        return jobs.find(job)
                .filter(status -> status.kind().equals(ItemActionJob.KIND) && project.equals(status.project()))
                .orElseThrow(() -> new NotFound(job));
    }

    @Override
    @Transactional(readOnly = true)
    public long count(ProjectId project, ItemFilter filter) {
        access.requireRole(project, Role.MANAGER, Role.AUDITOR);
        return selection.count(project, filter);
    }

    private void requireManager(ProjectId project) {
        access.requireRole(project, Role.MANAGER);
        current.requireScope("projects:write");
    }

    private boolean works(ProjectId project, PersonId person) {
        return WORKERS.stream().anyMatch(role -> projects.members(project, role).contains(person));
    }

    /** Work goes only to somebody who works in the project. */
    private void requireMember(ProjectId project, ItemAction action) {
        if (action.person() != null && !works(project, action.person())) {
            throw InvalidInput.of("/person", "quality.action.member");
        }
    }
}
