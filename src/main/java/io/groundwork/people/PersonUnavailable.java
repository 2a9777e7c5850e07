package io.groundwork.people;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import java.util.Map;

/** A person was deactivated or is absent: their leases and claims on rework end in the same transaction. */
public record PersonUnavailable(PersonId who, PersonId by, boolean deactivated) implements AuditedEvent {

    @Override
    public String action() {
        return deactivated ? "person.deactivated" : "person.absent";
    }

    @Override
    public PersonId person() {
        return by;
    }

    @Override
    public Map<String, ?> details() {
        return Map.of("who", who.toString());
    }
}
