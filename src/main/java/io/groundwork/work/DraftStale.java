package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The draft was changed elsewhere since the sender read it; the stored one is told so that nothing is overwritten. */
final class DraftStale extends GroundworkException {

    DraftStale(@Nullable Draft stored) {
        super(FailureKind.CONFLICT, "draft-stale", told(stored));
    }

    private static Map<String, ?> told(@Nullable Draft stored) {
        if (stored == null) {
            return Map.of("revision", 0L);
        }
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("result", stored.result());
        draft.put("revision", stored.revision());
        draft.put("editor", stored.editor());
        draft.put("savedAt", stored.savedAt());
        return Map.of("revision", stored.revision(), "draft", draft);
    }
}
