package io.groundwork.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.tasktype.Material;
import io.groundwork.work.DraftWrite;
import io.groundwork.work.Drafts;
import io.groundwork.work.Lease;
import io.groundwork.work.Submitting;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkQueue;
import java.util.Objects;
import java.util.Set;

/** One person at work, on the thread that calls. */
final class Hands {

    private static final JsonNode REVIEW = Json.tree("{\"verdict\": \"accept\", \"parts\": [], \"remarks\": []}");

    private final Product product;
    private final PersonId person;
    private final Material material;
    private final WorkQueue.Wish wish;

    Hands(Product product, PersonId person, Workplace place, WorkKind kind) {
        this.product = product;
        this.person = person;
        this.material = place.material;
        this.wish = new WorkQueue.Wish(place.project, Set.of(kind), false);
    }

    WorkQueue.Answer next() {
        product.as(person);
        return product.get(WorkQueue.class).next(wish);
    }

    /** Takes a piece, saves drafts while typing and hands it in; false where there was none. */
    boolean annotate(int drafts) {
        WorkQueue.Answer answer = next();
        if (answer.work() == null) {
            return false;
        }
        annotate(answer, drafts);
        return true;
    }

    void annotate(WorkQueue.Answer answer, int drafts) {
        product.as(person);
        WorkItemId work = Objects.requireNonNull(answer.work());
        Lease lease = Objects.requireNonNull(answer.lease());
        long base = 0;
        for (int i = 0; i < drafts; i++) {
            JsonNode typed = (drafts - i) % 2 == 0 ? material.begun() : material.result();
            base = product.get(Drafts.class)
                    .save(work, new DraftWrite(typed, base, "bench", lease.token()))
                    .revision();
        }
        product.get(Submitting.class).submit(work, new DraftWrite(material.result(), base, "bench", lease.token()));
    }

    /** Takes a review and accepts; false where there was none. */
    boolean review() {
        WorkQueue.Answer answer = next();
        if (answer.work() == null) {
            return false;
        }
        long token = Objects.requireNonNull(answer.lease()).token();
        product.get(Submitting.class).submit(answer.work(), new DraftWrite(REVIEW, 0, "bench", token));
        return true;
    }
}
