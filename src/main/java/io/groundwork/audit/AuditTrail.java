package io.groundwork.audit;

import io.groundwork.audit.AuditRows.ChainHead;
import io.groundwork.audit.AuditRows.SealedEntry;
import io.groundwork.dataset.Items;
import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Role;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.Cursor;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail for those who may: auditors everywhere, managers and auditors of a project in it. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int STRIDE = 1_000;

    private final AuditRows rows;
    private final ProjectAccess access;
    private final CurrentPerson current;
    private final Items items;

    AuditTrail(AuditRows rows, ProjectAccess access, CurrentPerson current, Items items) {
        this.rows = rows;
        this.access = access;
        this.current = current;
        this.items = items;
    }

    /** One page of the trail, oldest first. */
    public Page<AuditEntry> list(AuditFilter filter, @Nullable String after, int limit) {
        return page(filter, after, limit, rows::list);
    }

    /** One page of the trail, newest first. */
    public Page<AuditEntry> latest(AuditFilter filter, @Nullable String after, int limit) {
        return page(filter, after, limit, rows::latest);
    }

    private Page<AuditEntry> page(AuditFilter filter, @Nullable String after, int limit, Reading reading) {
        requireReader(filter);
        Cursor cursor = Cursor.read(after, filter.key());
        UUID from = cursor == null ? null : UUID.fromString(cursor.key().get(0));
        List<AuditEntry> found = reading.read(filter, from, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<AuditEntry> page = found.subList(0, limit);
        return new Page<>(
                page, Cursor.write(filter.key(), List.of(page.get(limit - 1).id())));
    }

    /** One of the two directions. */
    private interface Reading {
        List<AuditEntry> read(AuditFilter filter, @Nullable UUID after, int limit);
    }

    /** All that happened to an item, oldest first. */
    public List<AuditEntry> ofItem(ItemId item) {
        access.requireRole(items.get(item).project(), Role.MANAGER, Role.AUDITOR);
        return rows.list(new AuditFilter(null, item, null), null, Integer.MAX_VALUE);
    }

    /** Recomputes the chain from its first link. */
    public ChainProof verify() {
        requireAuditor();
        ChainHead head = rows.head();
        String previous = "";
        long sequence = 0;
        List<SealedEntry> stride;
        do {
            stride = rows.sealed(sequence, STRIDE);
            for (SealedEntry sealed : stride) {
                sequence++;
                if (!fits(sealed, sequence, previous)) {
                    return new ChainProof(false, head.sequence(), rows.countUnsealed(), sequence, head.hash());
                }
                previous = String.valueOf(sealed.entry().hash());
            }
        } while (stride.size() == STRIDE);
        boolean complete = sequence >= head.sequence() && (sequence > head.sequence() || previous.equals(head.hash()));
        return new ChainProof(complete, sequence, rows.countUnsealed(), complete ? null : sequence + 1, previous);
    }

    private static boolean fits(SealedEntry sealed, long sequence, String previous) {
        AuditEntry entry = sealed.entry();
        return entry.sequence() != null
                && entry.sequence() == sequence
                && previous.equals(sealed.previousHash())
                && HashChain.link(previous, sequence, entry).equals(entry.hash());
    }

    private void requireReader(AuditFilter filter) {
        if (filter.item() != null) {
            access.requireRole(items.get(filter.item()).project(), Role.MANAGER, Role.AUDITOR);
        } else if (filter.project() != null) {
            access.requireRole(filter.project(), Role.MANAGER, Role.AUDITOR);
        } else {
            requireAuditor();
        }
    }

    private void requireAuditor() {
        if (!current.has(Role.AUDITOR) && !current.has(Role.ADMIN)) {
            throw new Forbidden("audit");
        }
    }
}
