package io.groundwork.quality;

import io.groundwork.dataset.ItemFilter;
import io.groundwork.jobs.JobStatus;
import io.groundwork.shared.JobId;
import io.groundwork.shared.ProjectId;

/** A manager's actions on many items, done in the background; checks who is asking. */
public interface ItemActions {

    JobId start(ProjectId project, ItemAction action);

    JobStatus status(ProjectId project, JobId job);

    /** How many items the filter means now. */
    long count(ProjectId project, ItemFilter filter);
}
