package io.groundwork.work;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.time.OffsetDateTime;
import java.util.Map;

/** The person said that they are away; until then no work comes. */
final class AbsentPerson extends GroundworkException {

    AbsentPerson(OffsetDateTime until) {
        super(FailureKind.CONFLICT, "absent-person", Map.of("until", until.toString()));
    }
}
