package io.groundwork.work;

import io.groundwork.shared.ProjectId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives work to the current person. */
public interface WorkQueue {

    /** The next best piece of work, leased; ten callers at the same instant get ten different pieces. */
    Answer next(Wish wish);

    /** This very piece, leased, where the person may take it; what is theirs already stays theirs. */
    Lease take(WorkItemId id);

    /** As {@link #take}; what is not free for the person, or over, is left as it is. */
    void takeIfFree(WorkItemId id);

    /**
     * What to look for.
     *
     * @param project only there, null for anywhere
     * @param kinds only these, empty for all that the person's roles allow
     * @param ahead reserve it for two minutes, beside what is in hand
     */
    record Wish(@Nullable ProjectId project, Set<WorkKind> kinds, boolean ahead) {

        /** Whatever is best, now. */
        public static final Wish ANY = new Wish(null, Set.of(), false);
    }

    /**
     * A piece of work, or the reason why there is none.
     *
     * @param reason empty, paused, notQualified or limit; null with work
     * @param lacking what waits asks for and the person does not have; null unless that is the reason
     * @param acknowledge projects whose changed brief must be acknowledged before they give work again
     * @param absentUntil until when the person is away, null unless that is the reason
     */
    record Answer(
            @Nullable WorkItemId work,
            @Nullable Lease lease,
            @Nullable String reason,
            int retryAfterS,
            @Nullable Lacking lacking,
            List<ToAcknowledge> acknowledge,
            @Nullable OffsetDateTime absentUntil) {}

    /** A version of a brief that waits for the person's acknowledgement. */
    record ToAcknowledge(ProjectId project, int version) {}
}
