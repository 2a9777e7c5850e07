package io.groundwork.people;

import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes changes of people and says so; whoever calls has checked that the change is allowed. */
@Component
class PersonEditor {

    private final PersonRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonEditor(PersonRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    void rename(Person person, String name, PersonId by) {
        save(person.withName(name), by, "renamed", Map.of("name", name));
    }

    void prefer(Person person, WorkPreferences preferences, PersonId by) {
        save(person.withPreferences(preferences), by, "preferences", Map.of());
    }

    void setHash(Person person, String hash, PersonId by) {
        rows.setHash(person.id(), hash);
        events.publishEvent(new PersonChanged(person.id(), by, "password", Map.of()));
    }

    void setActive(Person person, boolean active, PersonId by) {
        if (person.active() == active) {
            return;
        }
        rows.update(person.withActive(active));
        events.publishEvent(
                active
                        ? new PersonChanged(person.id(), by, "activated", Map.of())
                        : new PersonUnavailable(person.id(), by, true));
    }

    void setAbsent(Person person, @Nullable OffsetDateTime until, PersonId by) {
        if (until != null && !until.isAfter(OffsetDateTime.now(clock))) {
            throw InvalidInput.of("/absentUntil", "people.absence.past");
        }
        rows.update(person.withAbsence(until));
        events.publishEvent(
                until == null
                        ? new PersonChanged(person.id(), by, "present", Map.of())
                        : new PersonUnavailable(person.id(), by, false));
    }

    void save(Person person, PersonId by, String what, Map<String, String> facts) {
        rows.update(person);
        events.publishEvent(new PersonChanged(person.id(), by, what, facts));
    }
}
