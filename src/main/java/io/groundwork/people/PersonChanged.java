package io.groundwork.people;

import io.groundwork.shared.AuditedEvent;
import io.groundwork.shared.PersonId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person was changed.
 *
 * @param by who did it, null for the system
 * @param what added, renamed, roles, password, preferences, activated, present, token-issued or token-revoked
 */
public record PersonChanged(PersonId who, @Nullable PersonId by, String what, Map<String, String> facts)
        implements AuditedEvent {

    @Override
    public String action() {
        return "person." + what;
    }

    @Override
    public @Nullable PersonId person() {
        return by;
    }

    @Override
    public Map<String, ?> details() {
        Map<String, Object> details = new TreeMap<>(facts);
        details.put("who", who.toString());
        return details;
    }
}
