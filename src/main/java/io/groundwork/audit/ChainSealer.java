package io.groundwork.audit;

import io.groundwork.audit.AuditRows.ChainHead;
import io.groundwork.audit.AuditRows.Seal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals new entries into the hash chain, in order; one node at a time, held by the lock on the chain's head. */
@Component
class ChainSealer {

    private static final int BATCH = 500;

    private final AuditRows rows;
    private final TransactionTemplate transaction;

    ChainSealer(AuditRows rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /** Seals all that is committed. */
    @Scheduled(fixedDelayString = "${groundwork.audit.seal:2s}")
    void seal() {
        Integer sealed;
        do {
            sealed = transaction.execute(status -> sealSome());
        } while (sealed != null && sealed == BATCH);
    }

    private int sealSome() {
        ChainHead head = rows.lockHead();
        List<AuditEntry> entries = rows.unsealed(BATCH);
        List<Seal> seals = new ArrayList<>(entries.size());
        for (AuditEntry entry : entries) {
            String hash = HashChain.link(head.hash(), head.sequence() + 1, entry);
            seals.add(new Seal(entry.id(), head.sequence() + 1, head.hash(), hash));
            head = new ChainHead(head.sequence() + 1, hash);
        }
        if (!entries.isEmpty()) {
            rows.seal(seals);
            rows.moveHead(head);
        }
        return entries.size();
    }
}
