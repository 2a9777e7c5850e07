package io.groundwork.quality;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody answered a remark or a question. */
public record ThreadAnswered(
        ProjectId project, @Nullable ItemId item, PersonId person, String thread, String kind, boolean closed)
        implements AuditedEvent {

    @Override
    public String action() {
        return "thread.answered";
    }

    @Override
    public Map<String, ?> details() {
        return Map.of("thread", thread, "kind", kind, "closed", closed);
    }
}
