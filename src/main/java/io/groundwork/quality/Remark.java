package io.groundwork.quality;

import io.groundwork.shared.ThreadId;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A comment on a part as people see it.
 *
 * @param author by name, or by pseudonym where the project reviews blind
 * @param round of the submission that it is about
 */
public record Remark(
        ThreadId id,
        String path,
        String issue,
        String text,
        String author,
        int round,
        OffsetDateTime at,
        boolean open,
        List<Reply> replies) {

    /** An answer to a remark. */
    public record Reply(String author, String text, OffsetDateTime at) {}
}
