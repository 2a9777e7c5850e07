package io.groundwork.work;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result that counts, with its item and its makers.
 *
 * @param content the item's content as JSON
 * @param result the task type's result as JSON; where a reviewer fixed it, the fixed one
 * @param annotator who made it; where a reviewer fixed it, whose work was fixed
 * @param reviewers who judged it in any round, in order, each once
 * @param activeMs what was worked on annotating it, all rounds together
 */
public record AcceptedResult(
        SubmissionId submission,
        ItemId item,
        BatchId batch,
        int run,
        int slot,
        int rounds,
        @Nullable String language,
        String content,
        String result,
        PersonId annotator,
        List<PersonId> reviewers,
        int briefVersion,
        int workflowVersion,
        OffsetDateTime submittedAt,
        OffsetDateTime acceptedAt,
        boolean fixedByReviewer,
        long activeMs) {}
