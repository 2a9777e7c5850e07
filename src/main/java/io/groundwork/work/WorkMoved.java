package io.groundwork.work;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an item's work: {@code work.taken}, {@code work.submitted}, {@code item.reopened} ...
 *
 * @param person who did it, null for the system itself
 */
public record WorkMoved(
        String action, ProjectId project, ItemId item, @Nullable PersonId person, Map<String, ?> details)
        implements AuditedEvent {

    static WorkMoved of(String action, WorkItem work, @Nullable PersonId person) {
        return of(action, work, person, Map.of());
    }

    static WorkMoved of(String action, WorkItem work, @Nullable PersonId person, Map<String, ?> more) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("work", work.id().toString());
        details.put("kind", Wire.of(work.kind()));
        details.put("run", work.run());
        details.put("slot", work.slot());
        details.put("round", work.round());
        details.putAll(more);
        return new WorkMoved(action, work.project(), work.item(), person, details);
    }
}
