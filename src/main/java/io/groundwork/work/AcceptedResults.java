package io.groundwork.work;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Streams the results that count: of accepted items, of their current run, one for each slot. No access checks here. */
public interface AcceptedResults {

    /** The next results in the order of items and slots, of at most so many items. */
    Chunk next(ProjectId project, Selection selection, @Nullable ItemId after, int items);

    /** How much there is, told without reading any of it: it changes whenever a result comes to count or ceases to. */
    Extent extent(ProjectId project);

    /** The results with all they were made of, in the order asked for. */
    List<AcceptedResult> read(List<SubmissionId> submissions);

    /**
     * Which results are wanted.
     *
     * @param batches empty for all
     * @param languages of the items, empty for all
     * @param from accepted at this time or later, null for any
     * @param until accepted at this time or before
     * @param oneAnItem of items that several people annotated only the result that a senior reviewer decided on last
     */
    record Selection(
            Set<BatchId> batches,
            Set<String> languages,
            @Nullable OffsetDateTime from,
            OffsetDateTime until,
            boolean oneAnItem) {}

    /**
     * A part of the stream; it may be empty before the end.
     *
     * @param last where to go on, null at the end
     */
    record Chunk(List<Chosen> results, @Nullable ItemId last) {}

    /**
     * How much there is.
     *
     * @param items how many are accepted now
     * @param last when the last one came to be accepted, null before the first
     */
    record Extent(long items, @Nullable OffsetDateTime last) {}

    /** One result by its id. */
    record Chosen(ItemId item, int slot, SubmissionId submission) {}
}
