package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Sha256;
import java.time.OffsetDateTime;

/**
 * An unfinished result as it is stored.
 *
 * @param revision grows with every change that was acknowledged
 * @param editor the tab or client that made the last change
 * @param base the revision that change was made on
 */
public record Draft(JsonNode result, long revision, String editor, long base, String hash, OffsetDateTime savedAt) {

    /** The revision that a write makes of the one it is based on. */
    static Draft of(DraftWrite write, OffsetDateTime now) {
        String hash = Sha256.hex(write.result().toString());
        return new Draft(write.result(), write.base() + 1, write.editor(), write.base(), hash, now);
    }
}
