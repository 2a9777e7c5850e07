package io.groundwork.work.web;

import io.groundwork.shared.ThreadId;
import io.groundwork.shared.WorkItemId;
import io.groundwork.work.Lacking;
import io.groundwork.work.Lease;
import io.groundwork.work.WorkQueue.ToAcknowledge;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the server answers about work. */
final class WorkAnswers {

    private WorkAnswers() {}

    /** A whole work item with its lease, or the reason why there is none and when to look again. */
    record Given(
            @Nullable Map<String, Object> work,
            @Nullable Lease lease,
            @Nullable String reason,
            int retryAfterS,
            @Nullable Lacking lacking,
            List<ToAcknowledge> acknowledge,
            @Nullable OffsetDateTime absentUntil) {}

    /** Until when the piece is kept. */
    record Until(OffsetDateTime until) {}

    /** The thread of a question. */
    record Asked(ThreadId thread) {}

    /** The piece of work to go on with. */
    record Recalled(WorkItemId work) {}
}
