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
        @Nullable OffsetDateTime absentUntil) {}
