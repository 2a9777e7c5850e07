package io.groundwork.process.reconciliation;

import io.groundwork.shared.PersonId;
import java.util.Optional;

/** A task as the engine has it now. */
record EngineTask(String id, String step, Optional<PersonId> assignee) {}
