package io.groundwork.dataset;

import io.groundwork.project.Batch;
import io.groundwork.shared.BatchId;
import java.util.Comparator;
import java.util.List;

/** The order in which a project's batches give out their items; those behind an unapproved pilot stay closed. */
final class BatchOrder {

    private static final Comparator<Batch> BEST_FIRST = Comparator.comparingInt(Batch::priority)
            .reversed()
            .thenComparing(Batch::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(Batch::number);

    private BatchOrder() {}

    static List<BatchId> open(List<Batch> batches) {
        int last = batches.stream()
                .filter(batch -> batch.pilot() && "open".equals(batch.state()))
                .mapToInt(Batch::number)
                .min()
                .orElse(Integer.MAX_VALUE);
        return batches.stream()
                .filter(batch -> batch.number() <= last)
                .sorted(BEST_FIRST)
                .map(Batch::id)
                .toList();
    }
}
