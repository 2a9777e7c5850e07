package io.groundwork.quality;

import io.groundwork.shared.ProjectId;

/** What all accepted results of a project say together; for those who may see its content, since tables can name models. */
public interface Statistics {

    /** The tables as they were last counted. */
    ProjectStatistics of(ProjectId project);

    /** Has them counted anew in the background, unless that is under way already. */
    ProjectStatistics compute(ProjectId project);
}
