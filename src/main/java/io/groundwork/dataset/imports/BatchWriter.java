package io.groundwork.dataset.imports;

import io.groundwork.dataset.OnDuplicate;
import io.groundwork.dataset.Rejection;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a batch of rows, its counts, its rejections and the checkpoint of its file, all or nothing. */
@Component
class BatchWriter {

    private final ItemTable items;
    private final ImportRows imports;
    private final ImportFiles files;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BatchWriter(ItemTable items, ImportRows imports, ImportFiles files, TransactionTemplate transaction, Clock clock) {
        this.items = items;
        this.imports = imports;
        this.files = files;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Runs {@code checkpoint} last in the same transaction; what it throws takes the batch back. */
    void write(ImportRows.Target target, ImportFiles.FileRow file, List<Candidate> batch, Runnable checkpoint) {
        transaction.executeWithoutResult(status -> {
            imports.takeTurn(target.project());
            Sorted sorted = sort(target, file.name(), batch);
            if (!sorted.fresh.isEmpty()) {
                items.insert(target, sorted.fresh, OffsetDateTime.now(clock));
            }
            if (!sorted.rejected.isEmpty()) {
                imports.reject(target.id(), sorted.rejected);
            }
            files.advance(file.id(), batch.size());
            imports.count(
                    target.id(),
                    new ImportRows.Counts(
                            batch.size(), sorted.fresh.size(), sorted.duplicates, sorted.rejected.size()));
            checkpoint.run();
        });
    }

    private Sorted sort(ImportRows.Target target, String file, List<Candidate> batch) {
        OnDuplicate onDuplicate = target.options().onDuplicate();
        Set<String> hashes = onDuplicate == OnDuplicate.ADD
                ? new HashSet<>()
                : items.knownHashes(target.project().value(), values(batch, NewItem::hash));
        Set<String> ids = items.knownExternalIds(target.project().value(), values(batch, NewItem::externalId));
        Sorted sorted = new Sorted(file, onDuplicate, new HashSet<>(hashes), new HashSet<>(ids));
        batch.forEach(sorted::take);
        return sorted;
    }

    private static List<String> values(List<Candidate> batch, Function<NewItem, String> value) {
        return batch.stream()
                .filter(Candidate.Accepted.class::isInstance)
                .map(row -> value.apply(((Candidate.Accepted) row).item()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** A batch parted into what is new, what is there already and what is refused. */
    private static final class Sorted {

        private final String file;
        private final OnDuplicate onDuplicate;
        private final Set<String> hashes;
        private final Set<String> ids;
        private final List<NewItem> fresh = new ArrayList<>();
        private final List<Rejection> rejected = new ArrayList<>();
        private long duplicates;

        Sorted(String file, OnDuplicate onDuplicate, Set<String> hashes, Set<String> ids) {
            this.file = file;
            this.onDuplicate = onDuplicate;
            this.hashes = hashes;
            this.ids = ids;
        }

        void take(Candidate candidate) {
            if (candidate instanceof Candidate.Refused refused) {
                rejected.add(refused.rejection());
                return;
            }
            NewItem item = ((Candidate.Accepted) candidate).item();
            boolean idTaken = item.externalId() != null && ids.contains(item.externalId());
            boolean known = item.hash() != null && hashes.contains(item.hash()) && onDuplicate != OnDuplicate.ADD;
            if (!idTaken && !known) {
                add(item);
            } else if (onDuplicate == OnDuplicate.SKIP) {
                duplicates++;
            } else if (idTaken) {
                rejected.add(Rejection.of(
                        file, item.line(), "dataset.reject.external-id-taken", String.valueOf(item.externalId())));
            } else {
                rejected.add(Rejection.of(file, item.line(), "dataset.reject.duplicate"));
            }
        }

        private void add(NewItem item) {
            fresh.add(item);
            if (item.externalId() != null) {
                ids.add(item.externalId());
            }
            if (item.hash() != null) {
                hashes.add(item.hash());
            }
        }
    }
}
