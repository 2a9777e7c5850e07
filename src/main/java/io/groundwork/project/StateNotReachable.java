package io.groundwork.project;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Locale;
import java.util.Map;

/** A project can't go from the state it is in to the one wanted. */
public final class StateNotReachable extends GroundworkException {

    StateNotReachable(ProjectState from, ProjectState to) {
        super(
                FailureKind.CONFLICT,
                "state-not-reachable",
                Map.of(
                        "from",
                        from.name().toLowerCase(Locale.ROOT),
                        "to",
                        to.name().toLowerCase(Locale.ROOT)));
    }
}
