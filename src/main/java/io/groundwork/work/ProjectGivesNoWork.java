package io.groundwork.work;

import io.groundwork.project.ProjectState;
import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.ProjectId;
import java.util.Map;

/** The project is not active, so it gives out no new work; what is in hand can be finished. */
final class ProjectGivesNoWork extends GroundworkException {

    ProjectGivesNoWork(ProjectId project, ProjectState state) {
        super(
                FailureKind.CONFLICT,
                "project-gives-no-work",
                Map.of("project", project.toString(), "state", state.wire()));
    }
}
