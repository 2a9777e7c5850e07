package io.groundwork.work;

import io.groundwork.dataset.Item;
import io.groundwork.people.Person;
import io.groundwork.project.Projects;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes an item's unfinished work from its holders and keeps it for another, in the caller's transaction. */
@Component
class Handover {

    private final WorkItems works;
    private final QueueClaim claim;
    private final DraftRows drafts;
    private final Leases leases;
    private final Projects projects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handover(
            WorkItems works,
            QueueClaim claim,
            DraftRows drafts,
            Leases leases,
            Projects projects,
            ApplicationEventPublisher events,
            Clock clock) {
        this.works = works;
        this.claim = claim;
        this.drafts = drafts;
        this.leases = leases;
        this.projects = projects;
        this.events = events;
        this.clock = clock;
    }

    void free(ItemId item, PersonId by) {
        works.lockUnfinished(item).forEach(work -> free(work, by));
    }

    /** Gives the first piece that the person may take; refused where there is none. */
    void to(Item item, Person to, PersonId by, boolean withDraft) {
        List<WorkItem> unfinished = works.lockUnfinished(item.id());
        if (unfinished.isEmpty()) {
            throw new WrongItemState(item.id(), item.state(), "reassign");
        }
        OffsetDateTime until =
                OffsetDateTime.now(clock).plusHours(projects.get(item.project()).reworkHoldHours());
        for (WorkItem work : unfinished) {
            PersonId holder = work.person();
            if (to.id().equals(holder)) {
                return;
            }
            if (mayTake(work, to)) {
                free(work, by);
                works.reserve(work, to.id(), until);
                if (withDraft && holder != null) {
                    copyDraft(work, holder, to.id());
                }
                events.publishEvent(WorkMoved.of(
                        "work.reassigned", work, by, Map.of("to", to.id().toString(), "draft", withDraft)));
                return;
            }
        }
        throw InvalidInput.of("/person", "work.reassign.unfit", to.displayName());
    }

    private boolean mayTake(WorkItem work, Person person) {
        return person.available(OffsetDateTime.now(clock))
                && projects.members(work.project(), Openings.role(work.kind())).contains(person.id())
                && claim.suits(work.id(), person);
    }

    private void free(WorkItem work, PersonId by) {
        if (work.held() && work.person() != null) {
            works.hold(work, false);
        }
        leases.end(work, "unleased", by, Map.of());
    }

    private void copyDraft(WorkItem work, PersonId from, PersonId to) {
        drafts.find(work.id(), from)
                .ifPresent(draft -> drafts.put(work.id(), to, draft.result(), "handover", OffsetDateTime.now(clock)));
    }
}
