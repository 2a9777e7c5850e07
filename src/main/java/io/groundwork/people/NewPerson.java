package io.groundwork.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be added.
 *
 * @param password the first password, null where the person comes from an identity provider
 */
public record NewPerson(String username, String displayName, @Nullable String password, Set<Role> roles) {}
