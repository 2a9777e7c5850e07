package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.ProjectId;
import java.util.Map;

/** The project's brief changed in a way that matters; nobody is given work there before they have read it. */
final class BriefUnread extends GroundworkException {

    BriefUnread(ProjectId project, int version) {
        super(FailureKind.CONFLICT, "brief-unread", Map.of("project", project.toString(), "version", version));
    }
}
