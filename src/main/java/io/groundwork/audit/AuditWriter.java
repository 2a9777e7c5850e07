package io.groundwork.audit;

import io.groundwork.audit.AuditRows.NewEntry;
import io.groundwork.shared.AuditedEvent;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes every audited event into the trail, in the transaction that published it: all of them together, right before it commits. */
@Component
class AuditWriter {

    private final AuditRows rows;
    private final Clock clock;

    AuditWriter(AuditRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @EventListener
    void on(AuditedEvent event) {
        NewEntry entry = NewEntry.of(event, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            gathered().add(entry);
        } else {
            rows.add(List.of(entry));
        }
    }

    private Gathered gathered() {
        for (TransactionSynchronization known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof Gathered gathered) {
                return gathered;
            }
        }
        Gathered gathered = new Gathered(rows);
        TransactionSynchronizationManager.registerSynchronization(gathered);
        return gathered;
    }

    /** The entries of one transaction. */
    private static final class Gathered implements TransactionSynchronization {

        private final AuditRows rows;
        private final List<NewEntry> entries = new ArrayList<>();
        private boolean written;

        Gathered(AuditRows rows) {
            this.rows = rows;
        }

        /** What comes after the others were written, from somebody else who acts before the commit, is written at once. */
        void add(NewEntry entry) {
            if (written) {
                rows.add(List.of(entry));
            } else {
                entries.add(entry);
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            rows.add(entries);
        }
    }
}
