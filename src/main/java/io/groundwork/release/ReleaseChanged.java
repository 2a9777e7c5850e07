package io.groundwork.release;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Map;

/** A release was started, finished or cancelled, or one of its files was handed out. */
public record ReleaseChanged(String action, ProjectId project, PersonId person, Map<String, ?> details)
        implements AuditedEvent {

    static ReleaseChanged of(String action, Release release, PersonId person, Map<String, ?> more) {
        Map<String, Object> details = new java.util.LinkedHashMap<>(more);
        details.put("release", release.id().toString());
        details.put("number", release.number());
        return new ReleaseChanged("release." + action, release.project(), person, details);
    }
}
