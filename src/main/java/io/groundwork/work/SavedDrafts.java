package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Saves drafts in transactions of their own; a failure is told only after what must be kept is committed. */
@Service
class SavedDrafts implements Drafts {

    private final CurrentPerson current;
    private final WorkAccess access;
    private final WorkItems items;
    private final Leases leases;
    private final DraftBook book;
    private final TimeLedger ledger;
    private final Retry retry;
    private final Clock clock;

    SavedDrafts(
            CurrentPerson current,
            WorkAccess access,
            WorkItems items,
            Leases leases,
            DraftBook book,
            TimeLedger ledger,
            Retry retry,
            Clock clock) {
        this.current = current;
        this.access = access;
        this.items = items;
        this.leases = leases;
        this.book = book;
        this.ledger = ledger;
        this.retry = retry;
        this.clock = clock;
    }

    @Override
    public Saved save(WorkItemId id, DraftWrite write) {
        current.requireScope("work");
        book.check(write);
        Outcome outcome = retry.inNewTransaction(() -> attempt(id, write));
        if (outcome.failure != null) {
            throw outcome.failure;
        }
        return new Saved(outcome.draft().revision(), outcome.draft().savedAt());
    }

    private Outcome attempt(WorkItemId id, DraftWrite write) {
        WorkItem work = items.lock(id);
        access.requireWorker(work);
        PersonId person = current.id();
        if (work.state() == WorkState.DONE && person.equals(work.person())) {
            return new Outcome(null, new WorkGone(id, work.state()));
        }
        if (leases.secure(work, person, write.lease()).isEmpty()) {
            return new Outcome(null, book.keepLost(work, person, write));
        }
        DraftBook.Entry entry = book.write(work, person, write);
        if (entry.failure() == null) {
            ledger.beat(work, person, OffsetDateTime.now(clock), Long.MAX_VALUE);
        }
        return new Outcome(entry.draft(), entry.failure());
    }

    private record Outcome(@Nullable Draft stored, @Nullable GroundworkException failure) {

        Draft draft() {
            return java.util.Objects.requireNonNull(stored);
        }
    }
}
