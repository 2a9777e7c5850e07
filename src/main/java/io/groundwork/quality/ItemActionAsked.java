package io.groundwork.quality;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Map;

/** A manager asked for an action on many items; each item's own change is in the trail too. */
public record ItemActionAsked(ProjectId project, PersonId person, String what, String job) implements AuditedEvent {

    @Override
    public String action() {
        return "items.action";
    }

    @Override
    public Map<String, ?> details() {
        return Map.of("what", what, "job", job);
    }
}
