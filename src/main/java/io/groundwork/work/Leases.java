package io.groundwork.work;

import io.groundwork.project.Projects;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
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
     * Whether the writer still holds the piece, which the caller has locked: a sign of life takes up what was reserved or
     * put aside and renews what ran out as long as nobody took it.
     */
    boolean secure(WorkItem work, PersonId person, long token) {
        boolean over = work.state() == WorkState.DONE || work.state() == WorkState.CANCELLED;
        if (over || token != work.leaseToken()) {
            return false;
        }
        if (person.equals(work.person())) {
            takeUp(work, person);
            return true;
        }
        if (!lastHolder.mayRenew(work, person)) {
            return false;
        }
        renew(work, person);
        return true;
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

    private void takeUp(WorkItem work, PersonId person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime until = now.plus(settings.lease());
        if (work.held()) {
            return;
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
        }
    }

    private void renew(WorkItem work, PersonId person) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        items.keep(work, person, WorkState.LEASED, now.plus(settings.lease()), briefInForce(work));
        process.claim(work.taskId(), person);
        ledger.start(work, person, now);
        events.publishEvent(WorkMoved.of("work.renewed", work, person));
    }

    private int briefInForce(WorkItem work) {
        return projects.get(work.project()).briefVersion();
    }
}
