package io.groundwork.work;

import io.groundwork.people.PersonUnavailable;
import io.groundwork.project.Projects;
import io.groundwork.project.ProjectChanged;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees the work of people who left or are absent, and reorders the queue when a batch was changed, in the same transaction. */
@Component
class LeavingPeople {

    private final WorkItems works;
    private final Leases leases;
    private final QueueRanks ranks;
    private final Projects projects;

    LeavingPeople(WorkItems works, Leases leases, QueueRanks ranks, Projects projects) {
        this.works = works;
        this.leases = leases;
        this.ranks = ranks;
        this.projects = projects;
    }

    @EventListener
    void on(PersonUnavailable event) {
        free(event.who(), event.by(), work -> true);
        works.endReservations(event.who());
    }

    @EventListener
    void on(ProjectChanged event) {
        if (event.action().contains("batch")) {
            ranks.ofProject(event.project());
        }
        if (event.action().contains("member")) {
            freeFormerMembers(event.project(), event.person());
        }
    }

    private void freeFormerMembers(ProjectId project, PersonId by) {
        works.holders(project).forEach(holder -> free(
                holder,
                by,
                work -> work.project().equals(project)
                        && !projects.members(project, Openings.role(work.kind())).contains(holder)));
    }

    private void free(PersonId who, PersonId by, Predicate<WorkItem> which) {
        works.lockHeldBy(who).stream().filter(which).forEach(work -> {
            if (work.held()) {
                works.hold(work, false);
            }
            leases.end(work, "unleased", by, Map.of());
        });
    }
}
