package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.Openings.Found;
import io.groundwork.work.Openings.Opening;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Claims the next piece of work: one statement finds and locks it, the engine follows in the same transaction. */
@Service
class NextWork implements WorkQueue {

    private static final Logger LOG = LoggerFactory.getLogger(NextWork.class);
    private static final int RETRY_AFTER = 15;

    private final CurrentPerson current;
    private final People people;
    private final ProjectAccess access;
    private final Openings openings;
    private final QueueClaim claim;
    private final WorkItems items;
    private final Leases leases;
    private final WorkSettings settings;
    private final Retry retry;
    private final Clock clock;

    NextWork(
            CurrentPerson current,
            People people,
            ProjectAccess access,
            Openings openings,
            QueueClaim claim,
            WorkItems items,
            Leases leases,
            WorkSettings settings,
            Retry retry,
            Clock clock) {
        this.current = current;
        this.people = people;
        this.access = access;
        this.openings = openings;
        this.claim = claim;
        this.items = items;
        this.leases = leases;
        this.settings = settings;
        this.retry = retry;
        this.clock = clock;
    }

    @Override
    public Answer next(Wish wish) {
        current.requireScope("work");
        return retry.inNewTransaction(() -> answer(wish));
    }

    /** The person is locked, so that their calls follow each other. */
    private Answer answer(Wish wish) {
        if (wish.project() != null) {
            access.requireMember(wish.project());
        }
        Person person = people.lock(current.id());
        if (absentUntil(person) != null) {
            return new Answer(null, null, "notQualified", RETRY_AFTER, null, List.of(), absentUntil(person));
        }
        Found found = openings.of(person.id(), wish);
        Optional<Answer> given = found.open().isEmpty() ? Optional.empty() : attempt(person, wish, found);
        return given.orElseGet(() -> nothing(person, found));
    }

    @Override
    public Lease take(WorkItemId id) {
        current.requireScope("work");
        WorkItem seen = items.get(id);
        access.requireRole(seen.project(), Openings.role(seen.kind()));
        Person person = current.person();
        return retry.inNewTransaction(() -> {
            WorkItem work = items.lock(id);
            if (work.held() && person.id().equals(work.person())) {
                return lease(work);
            }
            Optional<WorkItem> kept = leases.secure(work, person.id(), work.leaseToken());
            if (kept.isPresent()) {
                return lease(kept.get());
            }
            requireMayBegin(work, person);
            if (!claim.fits(id, person, OffsetDateTime.now(clock))) {
                throw new WorkTaken(id);
            }
            return leases.give(work, person.id(), false);
        });
    }

    @Override
    public void takeIfFree(WorkItemId id) {
        WorkItem seen = items.get(id);
        boolean free = seen.state() == WorkState.OPEN && !seen.held();
        if (free || current.id().equals(seen.person())) {
            try {
                take(id);
            } catch (WorkTaken | ProjectGivesNoWork | BriefUnread | AbsentPerson | Forbidden notForThem) {
                LOG.debug("Work item {} is shown to be read only", id, notForThem);
            }
        }
    }

    private void requireMayBegin(WorkItem work, Person person) {
        OffsetDateTime until = absentUntil(person);
        if (until != null) {
            throw new AbsentPerson(until);
        }
        openings.requireOpen(work.project(), person.id());
    }

    private @Nullable OffsetDateTime absentUntil(Person person) {
        return person.available(OffsetDateTime.now(clock)) ? null : person.absentUntil();
    }

    /** Says whether nothing waits, or only what the person does not take or can not do. */
    private Answer nothing(Person person, Found found) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Lacking lacking = found.open().stream()
                .map(place -> claim.lacking(place.project(), place.kind(), person, now))
                .reduce(Lacking.NOTHING, Lacking::and);
        return lacking.any()
                ? new Answer(null, null, "notQualified", RETRY_AFTER, lacking, found.unread(), null)
                : none(found.reason(), found);
    }

    private Optional<Answer> attempt(Person person, Wish wish, Found found) {
        if (!person.active()) {
            return Optional.of(none("notQualified", found));
        }
        List<WorkItem> held = items.heldBy(person.id());
        Optional<WorkItem> reserved = held.stream()
                .filter(work -> work.state() == WorkState.RESERVED)
                .findFirst()
                .flatMap(work -> items.lockReserved(work.id(), person.id()));
        if (reserved.isPresent() && found.open().contains(Opening.of(reserved.get()))) {
            return Optional.of(reserved(reserved.get(), person, wish, found));
        }
        reserved.ifPresent(work -> leases.end(work, "released", person.id(), Map.of()));
        if (held.stream().filter(work -> work.state() != WorkState.RESERVED).count() >= settings.mostHeld()) {
            return Optional.of(none("limit", found));
        }
        return lockBest(person, found.open())
                .map(work -> given(work, leases.give(work, person.id(), wish.ahead()), found));
    }

    private Answer reserved(WorkItem work, Person person, Wish wish, Found found) {
        if (!wish.ahead()) {
            WorkItem taken = leases.secure(work, person.id(), work.leaseToken()).orElse(work);
            return given(taken, lease(taken), found);
        }
        OffsetDateTime until = OffsetDateTime.now(clock).plus(settings.ahead());
        items.extendAhead(person.id(), until);
        return given(work, new Lease(work.leaseToken(), until), found);
    }

    /** The best of the best: each project and kind names its head, then they are tried in the order of the queue. */
    private Optional<WorkItem> lockBest(Person person, List<Opening> open) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (open.size() == 1) {
            return claim.lockBest(open.get(0).project(), open.get(0).kind(), person, now);
        }
        return claim.heads(open, person, now)
                .flatMap(head -> claim.lockBest(head.project(), head.kind(), person, now).stream())
                .findFirst();
    }

    private static Answer given(WorkItem work, Lease lease, Found found) {
        return new Answer(work.id(), lease, null, 0, null, found.unread(), null);
    }

    private static Lease lease(WorkItem work) {
        return new Lease(work.leaseToken(), work.leaseUntil());
    }

    private static Answer none(String reason, Found found) {
        return new Answer(null, null, reason, RETRY_AFTER, null, found.unread(), null);
    }
}
