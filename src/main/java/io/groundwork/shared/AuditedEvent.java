package io.groundwork.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Marks an event that must stand in the trail; it is written there in the transaction that publishes it. */
public interface AuditedEvent {

    /** What happened, in the past tense: {@code work.submitted}, {@code project.paused}. */
    String action();

    default @Nullable ProjectId project() {
        return null;
    }

    default @Nullable ItemId item() {
        return null;
    }

    /** Who did it; null for the system itself. */
    default @Nullable PersonId person() {
        return null;
    }

    /** Small facts for the reader of the trail, never content of items. */
    default Map<String, ?> details() {
        return Map.of();
    }
}
