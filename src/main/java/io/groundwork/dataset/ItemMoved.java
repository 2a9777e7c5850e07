package io.groundwork.dataset;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import java.util.Map;

/** An item went from one state to another, or its place in the queue changed. */
public record ItemMoved(ProjectId project, ItemId item, String action, Map<String, ?> details)
        implements AuditedEvent {}
