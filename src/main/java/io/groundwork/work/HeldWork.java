package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ThreadId;
import io.groundwork.shared.WorkItemId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Moves work that is in the current person's hands; each call is its own transaction. */
@Service
class HeldWork implements WorkInHand {

    private static final int LONGEST_TEXT = 2000;

    private final CurrentPerson current;
    private final WorkAccess access;
    private final WorkItems items;
    private final Leases leases;
    private final Skips skips;
    private final ObjectProvider<Questions> questions;
    private final TakingBack takingBack;
    private final TimeLedger ledger;
    private final WorkSettings settings;
    private final Retry retry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldWork(
            CurrentPerson current,
            WorkAccess access,
            WorkItems items,
            Leases leases,
            Skips skips,
            ObjectProvider<Questions> questions,
            TakingBack takingBack,
            TimeLedger ledger,
            WorkSettings settings,
            Retry retry,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.access = access;
        this.items = items;
        this.leases = leases;
        this.skips = skips;
        this.questions = questions;
        this.takingBack = takingBack;
        this.ledger = ledger;
        this.settings = settings;
        this.retry = retry;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public OffsetDateTime heartbeat(WorkItemId id, long lease, long activeMs) {
        return inHand(id, lease, work -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            items.extendAhead(current.id(), now.plus(settings.ahead()));
            ledger.beat(work, current.id(), now, activeMs);
            return work.leaseUntil() == null ? now.plus(settings.parked()) : work.leaseUntil();
        });
    }

    @Override
    public OffsetDateTime park(WorkItemId id, long lease) {
        return inHand(id, lease, work -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            OffsetDateTime until = now.plus(settings.parked());
            items.keep(work, current.id(), WorkState.PARKED, until, Objects.requireNonNull(work.briefVersion()));
            ledger.finish(work, current.id(), now, "parked");
            events.publishEvent(WorkMoved.of("work.parked", work, current.id()));
            return until;
        });
    }

    @Override
    public void release(WorkItemId id, long lease) {
        current.requireScope("work");
        retry.runInNewTransaction(() -> {
            WorkItem work = items.lock(id);
            access.requireWorker(work);
            if (work.leaseToken() != lease || !current.id().equals(work.person())) {
                return;
            }
            ledger.beat(work, current.id(), OffsetDateTime.now(clock), 0);
            leases.end(work, "released", current.id(), Map.of());
        });
    }

    @Override
    public void skip(WorkItemId id, long lease, SkipReason reason, @Nullable String text) {
        checkLength(text);
        inHand(id, lease, work -> {
            ledger.finish(work, current.id(), OffsetDateTime.now(clock), "skipped");
            leases.end(work, "skipped", current.id(), Map.of("reason", reason.wire()));
            items.reserve(work, null, null);
            skips.write(work, current.id(), reason, text);
            return Boolean.TRUE;
        });
    }

    @Override
    public ThreadId ask(WorkItemId id, long lease, String text) {
        if (text.isBlank()) {
            throw InvalidInput.of("/text", "work.question.empty");
        }
        checkLength(text);
        return inHand(id, lease, work -> {
            OffsetDateTime now = OffsetDateTime.now(clock);
            items.keep(work, current.id(), WorkState.PARKED, null, Objects.requireNonNull(work.briefVersion()));
            items.hold(work, true);
            ledger.finish(work, current.id(), now, "asked");
            ThreadId thread = questions.getObject().ask(work, current.id(), text);
            events.publishEvent(WorkMoved.of("work.asked", work, current.id(), Map.of("thread", thread.toString())));
            return thread;
        });
    }

    @Override
    public WorkItemId recall(WorkItemId id, String reason) {
        current.requireScope("work");
        checkLength(reason);
        try {
            return retry.inNewTransaction(() -> {
                WorkItem work = items.lock(id);
                access.requireWorker(work);
                return takingBack.takeBack(work, current.id(), reason);
            });
        } catch (WorkNotClaimable acted) {
            throw new NotTakenBack(id);
        }
    }

    private <T> T inHand(WorkItemId id, long lease, Function<WorkItem, T> action) {
        current.requireScope("work");
        return retry.inNewTransaction(() -> {
            WorkItem work = items.lock(id);
            access.requireWorker(work);
            PersonId person = current.id();
            if (work.state() == WorkState.DONE && person.equals(work.person())) {
                throw new WorkGone(id, work.state());
            }
            return leases.secure(work, person, lease).map(action).orElseThrow(() -> new LeaseLost(0));
        });
    }

    private static void checkLength(@Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw InvalidInput.of("/text", "work.text.long", LONGEST_TEXT);
        }
    }
}
