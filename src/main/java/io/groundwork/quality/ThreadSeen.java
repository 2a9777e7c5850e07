package io.groundwork.quality;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.ThreadId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thread as the current person sees it.
 *
 * @param kind remark or question
 */
public record ThreadSeen(
        ThreadId id,
        String kind,
        ProjectId project,
        @Nullable ItemId item,
        @Nullable WorkItemId work,
        int run,
        int slot,
        int round,
        String path,
        String issue,
        boolean open,
        OffsetDateTime at,
        List<Said> messages) {

    /** One thing said; by name, or by pseudonym where the project reviews blind. */
    public record Said(String author, String text, OffsetDateTime at) {}
}
