package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides who may touch a piece of work and who may look at it. */
@Component
class WorkAccess {

    private static final Set<Role> OVERSEERS = Set.of(Role.ADMIN, Role.MANAGER, Role.AUDITOR);

    private final ProjectAccess access;
    private final CurrentPerson current;
    private final TimeLedger ledger;
    private final DraftRows drafts;

    WorkAccess(ProjectAccess access, CurrentPerson current, TimeLedger ledger, DraftRows drafts) {
        this.access = access;
        this.current = current;
        this.ledger = ledger;
        this.drafts = drafts;
    }

    /** Whether the person holds the role that the piece needs. */
    boolean works(WorkItem work) {
        return access.holds(work.project(), Openings.role(work.kind()));
    }

    /** Refuses all but those who hold the role that the piece needs, and members who once had it in hand: theirs is kept. */
    void requireWorker(WorkItem work) {
        if (works(work)) {
            return;
        }
        if (access.roles(work.project()).isEmpty()) {
            throw new NotFound(work.project());
        }
        if (!ledger.knows(work.id(), current.id())) {
            throw new Forbidden("work");
        }
    }

    /** Others' unfinished answers lead; so only those see it who had it in hand, and those who run or audit the project. */
    Project requireReader(WorkItem work) {
        current.requireScope("work");
        Project project = access.requireMember(work.project());
        PersonId me = current.id();
        boolean had = me.equals(work.person())
                || ledger.knows(work.id(), me)
                || drafts.find(work.id(), me).isPresent();
        if (!had && access.roles(work.project()).stream().noneMatch(OVERSEERS::contains)) {
            throw new Forbidden("work.show");
        }
        return project;
    }
}
