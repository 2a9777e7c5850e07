package io.groundwork.people;

import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in.
 *
 * @param roles roles held everywhere; project roles are memberships
 * @param languages BCP 47 tags of what the person takes, empty for any
 * @param sensitivity the highest sensitivity the person takes, 0 (none) to 3
 */
public record Person(
        PersonId id,
        String username,
        String displayName,
        Set<Role> roles,
        Set<String> languages,
        Set<String> skills,
        int sensitivity,
        boolean active,
        @Nullable OffsetDateTime absentUntil) {

    /** Whether the person can be given work at that time. */
    public boolean available(OffsetDateTime now) {
        return active && (absentUntil == null || !absentUntil.isAfter(now));
    }

    Person withName(String name) {
        return new Person(id, username, name, roles, languages, skills, sensitivity, active, absentUntil);
    }

    Person withRoles(Set<Role> given) {
        return new Person(id, username, displayName, given, languages, skills, sensitivity, active, absentUntil);
    }

    Person withPreferences(WorkPreferences wanted) {
        return new Person(
                id,
                username,
                displayName,
                roles,
                wanted.languages(),
                wanted.skills(),
                wanted.sensitivity(),
                active,
                absentUntil);
    }

    Person withActive(boolean now) {
        return new Person(id, username, displayName, roles, languages, skills, sensitivity, now, absentUntil);
    }

    Person withAbsence(@Nullable OffsetDateTime until) {
        return new Person(id, username, displayName, roles, languages, skills, sensitivity, active, until);
    }
}
