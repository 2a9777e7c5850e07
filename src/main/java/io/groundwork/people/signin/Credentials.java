package io.groundwork.people.signin;

import io.groundwork.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What a person signs in with. */
record Credentials(
        PersonId id, String username, @Nullable String passwordHash, @Nullable String subject, boolean active) {}
