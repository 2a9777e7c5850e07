package io.groundwork.project;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Map;

/** Something about a project was changed by a person: created, launched, paused, brief published, member added ... */
public record ProjectChanged(ProjectId project, String action, PersonId person, Map<String, ?> details)
        implements AuditedEvent {}
