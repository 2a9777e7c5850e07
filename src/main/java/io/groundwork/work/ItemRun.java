package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/** One pass of an item through the process. */
record ItemRun(
        ItemId item,
        int run,
        ProjectId project,
        @Nullable String processInstanceId,
        String definitionId,
        int workflowVersion,
        int overlap,
        double reviewRate,
        int bucket,
        @Nullable String outcome) {}
