package io.groundwork.project;

import io.groundwork.shared.BatchId;
import io.groundwork.shared.ProjectId;
import java.util.List;

/** Makes and changes batches; checks who is asking. */
public interface Batches {

    /** In the order of their numbers. */
    List<Batch> of(ProjectId project);

    Batch create(ProjectId project, BatchData data);

    Batch update(ProjectId project, BatchId id, BatchData data);

    /** Approves a pilot, so that the next batch opens. */
    Batch approve(ProjectId project, BatchId id);

    /** Accepts the batch; refused with the items to send back where it misses the targets of the brief. */
    Batch accept(ProjectId project, BatchId id);
}
