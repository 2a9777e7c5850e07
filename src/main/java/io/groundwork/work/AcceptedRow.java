package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.SubmissionId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One accepted submission with its item, as the database has it. */
record AcceptedRow(
        SubmissionId submission,
        ItemId item,
        BatchId batch,
        int run,
        int slot,
        int round,
        WorkKind kind,
        PersonId person,
        @Nullable PersonId author,
        String result,
        int brief,
        OffsetDateTime submittedAt,
        OffsetDateTime acceptedAt,
        String content,
        @Nullable String language,
        int workflow) {

    SlotWork.Slot where() {
        return new SlotWork.Slot(item, run, slot);
    }

    AcceptedResult with(SlotWork work) {
        boolean fixed = kind != WorkKind.ANNOTATE;
        return new AcceptedResult(
                submission,
                item,
                batch,
                run,
                slot,
                round,
                language,
                content,
                fixed ? fixed() : result,
                author == null ? person : author,
                work.reviewers(),
                brief,
                workflow,
                submittedAt,
                acceptedAt,
                fixed,
                work.activeMs());
    }

    private String fixed() {
        JsonNode fixed = Json.tree(result).get("fixed");
        if (fixed == null || fixed.isNull()) {
            throw new IllegalStateException("The accepted review " + submission + " holds no fixed result");
        }
        return fixed.toString();
    }
}
