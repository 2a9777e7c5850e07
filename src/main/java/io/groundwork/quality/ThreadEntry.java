package io.groundwork.quality;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.shared.SubmissionId;
import io.groundwork.shared.ThreadId;
import io.groundwork.shared.WorkItemId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a part, or a question about a piece of work, with its answers.
 *
 * @param kind remark or question
 * @param state open or closed
 */
record ThreadEntry(
        ThreadId id,
        String kind,
        ProjectId project,
        @Nullable ItemId item,
        @Nullable WorkItemId work,
        @Nullable SubmissionId submission,
        int run,
        int slot,
        int round,
        String path,
        String issue,
        String state,
        PersonId author,
        OffsetDateTime at,
        List<Message> messages) {

    /** One thing said. */
    record Message(PersonId author, String text, OffsetDateTime at) {}

    boolean open() {
        return state.equals("open");
    }

    ThreadEntry withMessages(List<Message> said) {
        return new ThreadEntry(
                id, kind, project, item, work, submission, run, slot, round, path, issue, state, author, at, said);
    }
}
