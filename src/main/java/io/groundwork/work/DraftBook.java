package io.groundwork.work;

import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides what becomes of a draft that somebody sent: stored, known already, stale, or kept though the lease is lost. */
@Component
class DraftBook {

    private static final int LONGEST = 4_000_000;

    private final DraftRows rows;
    private final TimeLedger ledger;
    private final Clock clock;

    DraftBook(DraftRows rows, TimeLedger ledger, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Stores the next revision, or repeats the answer to a write that is stored already. */
    Entry write(WorkItem work, PersonId person, DraftWrite write) {
        Draft draft = Draft.of(write, OffsetDateTime.now(clock));
        if (rows.replace(work.id(), person, draft)) {
            return new Entry(draft, null);
        }
        Optional<Draft> stored = rows.find(work.id(), person);
        if (stored.isPresent() && repeats(stored.get(), write)) {
            return new Entry(stored.get(), null);
        }
        if (stored.isPresent() || write.base() != 0) {
            return new Entry(stored.orElse(null), new DraftStale(stored.orElse(null)));
        }
        rows.insert(work.id(), person, draft);
        return new Entry(draft, null);
    }

    /** The lease is lost: keeps the result as the sender's own draft where they ever had the work. */
    GroundworkException keepLost(WorkItem work, PersonId person, DraftWrite write) {
        if (!ledger.knows(work.id(), person)) {
            return new LeaseLost(0);
        }
        Entry entry = write(work, person, write);
        if (entry.failure() != null) {
            return entry.failure();
        }
        return work.state() == WorkState.CANCELLED
                ? new WorkGone(work.id(), work.state())
                : new LeaseLost(entry.draft() == null ? 0 : entry.draft().revision());
    }

    void check(DraftWrite write) {
        if (write.editor().isBlank() || write.editor().length() > 80) {
            throw InvalidInput.of("/editor", "work.draft.editor");
        }
        if (write.base() < 0) {
            throw InvalidInput.of("/base", "work.draft.base");
        }
        if (write.result().toString().length() > LONGEST) {
            throw new ResultTooLarge(LONGEST);
        }
    }

    private static boolean repeats(Draft stored, DraftWrite write) {
        return stored.base() == write.base()
                && stored.editor().equals(write.editor())
                && stored.hash().equals(Sha256.hex(write.result().toString()));
    }

    /** What is stored now, and what to tell the sender where that is not what they sent. */
    record Entry(@Nullable Draft draft, @Nullable GroundworkException failure) {}
}
