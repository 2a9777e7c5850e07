package io.groundwork.work;

import io.groundwork.shared.ProjectId;
import java.time.OffsetDateTime;
import java.util.Comparator;

/** The best piece that one project has for a person, to compare with other projects'. */
record QueueHead(ProjectId project, WorkKind kind, int priority, OffsetDateTime due, OffsetDateTime createdAt) {

    /** The order of the queue: highest rank, nearest due date, oldest. */
    static final Comparator<QueueHead> ORDER = Comparator.comparingInt(QueueHead::priority)
            .reversed()
            .thenComparing(QueueHead::due)
            .thenComparing(QueueHead::createdAt);
}
