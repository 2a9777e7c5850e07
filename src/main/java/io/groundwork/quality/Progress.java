package io.groundwork.quality;

import io.groundwork.shared.ProjectId;

/** Says how far projects are, to their members; a few seconds old at most. */
public interface Progress {

    ProjectProgress of(ProjectId project);
}
