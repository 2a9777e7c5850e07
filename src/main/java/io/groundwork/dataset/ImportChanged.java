package io.groundwork.dataset;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ImportId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An import was started, cancelled or came to its end. */
public record ImportChanged(
        ProjectId project, ImportId importId, String action, @Nullable PersonId person, Map<String, ?> counts)
        implements AuditedEvent {

    @Override
    public Map<String, ?> details() {
        Map<String, Object> details = new HashMap<>(counts);
        details.put("import", importId);
        return details;
    }
}
