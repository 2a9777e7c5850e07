package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes results in transactions of their own; one that comes too late becomes a draft, never a second submission. */
@Service
class FinishedWork implements Submitting {

    private final CurrentPerson current;
    private final WorkAccess access;
    private final WorkItems items;
    private final Leases leases;
    private final DraftBook book;
    private final DraftRows drafts;
    private final Completion completion;
    private final Retry retry;

    FinishedWork(
            CurrentPerson current,
            WorkAccess access,
            WorkItems items,
            Leases leases,
            DraftBook book,
            DraftRows drafts,
            Completion completion,
            Retry retry) {
        this.current = current;
        this.access = access;
        this.items = items;
        this.leases = leases;
        this.book = book;
        this.drafts = drafts;
        this.completion = completion;
        this.retry = retry;
    }

    @Override
    public Submitted submit(WorkItemId id, DraftWrite write) {
        current.requireScope("work");
        book.check(write);
        Outcome outcome = retry.inNewTransaction(() -> attempt(id, write));
        if (outcome.failure != null) {
            throw outcome.failure;
        }
        return Objects.requireNonNull(outcome.submitted);
    }

    private Outcome attempt(WorkItemId id, DraftWrite write) {
        WorkItem work = items.lock(id);
        access.requireWorker(work);
        PersonId person = current.id();
        if (work.state() == WorkState.DONE && person.equals(work.person())) {
            return new Outcome(null, new WorkGone(id, work.state()));
        }
        Optional<WorkItem> secured = leases.secure(work, person, write.lease());
        if (secured.isEmpty()) {
            return new Outcome(null, book.keepLost(work, person, write));
        }
        if (work.held()) {
            throw new WorkHeld(id);
        }
        if (!drafts.delete(id, person, write.base())) {
            return new Outcome(null, new DraftStale(drafts.find(id, person).orElse(null)));
        }
        return new Outcome(completion.complete(secured.get(), person, write.result()), null);
    }

    private record Outcome(@Nullable Submitted submitted, @Nullable GroundworkException failure) {}
}
