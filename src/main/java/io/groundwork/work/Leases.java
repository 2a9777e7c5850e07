package io.groundwork.work;

import io.groundwork.project.Projects;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives pieces of work to people and takes them back, in the queue, the engine and the time ledger alike. */
@Component
class Leases {

    private final WorkItems items;
    private final LastHolder lastHolder;
    private final TimeLedger ledger;
    private final LabelingProcess process;
    private final Projects projects;
    private final WorkSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leases(
            WorkItems items,
            LastHolder lastHolder,
            TimeLedger ledger,
            LabelingProcess process,
            Projects projects,
            WorkSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.lastHolder = lastHolder;
        this.ledger = ledger;
        this.process = process;
        this.projects = projects;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a free piece, locked by the caller, to the person; ahead is for later and shorter. */
    Lease give(WorkItem work, PersonId person, boolean ahead) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime until = now.plus(ahead ? settings.ahead() : settings.lease());
        WorkState state = ahead ? WorkState.RESERVED : WorkState.LEASED;
        long token = items.take(work, person, state, until, now, briefInForce(work));
        process.claim(work.taskId(), person);
        if (!ahead) {
            ledger.start(work, person, now);
            events.publishEvent(WorkMoved.of("work.taken", work, person));
        }
        return new Lease(token, until);
    }

    /**
     * The piece, which the caller has locked, as it is after this sign of life of the writer who still holds it, else empty:
     * what was reserved or put aside is taken up, what ran out is renewed as long as nobody took it.
     */
    Optional<WorkItem> secure(WorkItem work, PersonId person, long token) {
        boolean over = work.state() == WorkState.DONE || work.state() == WorkState.CANCELLED;
        if (over || token != work.leaseToken()) {
            return Optional.empty();
        }
        if (person.equals(work.person())) {
            return Optional.of(takeUp(work, person));
        }
        return lastHolder.mayRenew(work, person) ? Optional.of(renew(work, person)) : Optional.empty();
    }

    /** The holder lets go of the piece, or somebody takes it from them. */
    void end(WorkItem work, String outcome, @Nullable PersonId by, Map<String, ?> details) {
        free(work, outcome, by, details, false);
    }

    /** The lease ran out; it can be renewed while nobody takes the piece. */
    void expire(WorkItem work) {
        free(work, "expired", null, Map.of(), true);
    }

    private void free(WorkItem work, String outcome, @Nullable PersonId by, Map<String, ?> details, boolean renewable) {
        PersonId holder = work.person();
        if (holder == null) {
            return;
        }
        items.free(work, renewable);
        process.unclaim(work.taskId());
        ledger.close(work.id(), holder, outcome);
        if (work.state() != WorkState.RESERVED) {
            Map<String, Object> told = new LinkedHashMap<>(details);
            told.put("holder", holder.toString());
            events.publishEvent(WorkMoved.of("work." + outcome, work, by, told));
        }
    }

    private WorkItem takeUp(WorkItem work, PersonId person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime until = now.plus(settings.lease());
        if (work.held()) {
            return work;
        }
        if (work.state() != WorkState.LEASED) {
            items.keep(work, person, WorkState.LEASED, until, briefInForce(work));
            ledger.start(work, person, now);
            events.publishEvent(WorkMoved.of("work.taken", work, person));
        } else if (work.leaseUntil() == null
                || work.leaseUntil().isBefore(until.minus(settings.lease().dividedBy(6)))) {
            items.keep(
                    work,
                    person,
                    WorkState.LEASED,
                    until,
                    work.briefVersion() == null ? briefInForce(work) : work.briefVersion());
        } else {
            return work;
        }
        return items.get(work.id());
    }

    private WorkItem renew(WorkItem work, PersonId person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        items.keep(work, person, WorkState.LEASED, now.plus(settings.lease()), briefInForce(work));
        process.claim(work.taskId(), person);
        ledger.start(work, person, now);
        events.publishEvent(WorkMoved.of("work.renewed", work, person));
        return items.get(work.id());
    }

    private int briefInForce(WorkItem work) {
        return projects.get(work.project()).briefVersion();
    }
}
