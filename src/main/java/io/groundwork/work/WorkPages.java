package io.groundwork.work;

import io.groundwork.shared.WorkItemId;
import java.util.Map;

/** Shows a piece of work with all that its page needs. */
public interface WorkPages {

    /**
     * The fields of a work item by their names in the interface: material, settings, brief, draft, what came before, why it
     * was given. For its holder, whoever has a draft of it or did it, and for managers and auditors of the project.
     */
    Map<String, Object> show(WorkItemId id);
}
