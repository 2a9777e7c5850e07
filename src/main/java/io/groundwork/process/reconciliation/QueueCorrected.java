package io.groundwork.process.reconciliation;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queue differed from the engine about a task and was put right. */
public record QueueCorrected(String task, String difference, @Nullable ItemId item, @Nullable ProjectId project)
        implements AuditedEvent {

    @Override
    public String action() {
        return "work.corrected";
    }

    @Override
    public Map<String, ?> details() {
        return Map.of("task", task, "difference", difference);
    }
}
