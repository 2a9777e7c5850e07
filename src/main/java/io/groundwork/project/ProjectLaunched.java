package io.groundwork.project;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;

/** The project was launched, so its brief can only get a new version. */
public final class ProjectLaunched extends GroundworkException {

    ProjectLaunched() {
        super(FailureKind.CONFLICT, "project-launched", Map.of());
    }
}
