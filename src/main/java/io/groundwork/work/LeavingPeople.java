package io.groundwork.work;

import io.groundwork.people.PersonUnavailable;
import io.groundwork.project.MemberRemoved;
import io.groundwork.project.ProjectChanged;
import io.groundwork.shared.PersonId;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Frees the work of people who left or are absent, and keeps the queue to what batches and projects ask for, in the same transaction. */
@Component
class LeavingPeople {

    private final WorkItems works;
    private final Leases leases;
    private final QueueRanks ranks;
    private final RequiredSkills skills;

    LeavingPeople(WorkItems works, Leases leases, QueueRanks ranks, RequiredSkills skills) {
        this.works = works;
        this.leases = leases;
        this.ranks = ranks;
        this.skills = skills;
    }

    @EventListener
    void on(PersonUnavailable event) {
        free(event.who(), event.by(), work -> true);
        works.endReservations(event.who());
    }

    @EventListener
    void on(MemberRemoved event) {
        free(
                event.who(),
                event.person(),
                work -> work.project().equals(event.project()) && event.lost().contains(Openings.role(work.kind())));
        works.endReservations(event.who(), event.project());
    }

    @EventListener
    void on(ProjectChanged event) {
        if (event.action().contains("batch")) {
            ranks.ofProject(event.project());
        } else if (event.action().equals("project.changed")) {
            skills.follow(event.project());
        }
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
