package io.groundwork.people;

import io.groundwork.shared.PersonId;

/** Who is asking, from the browser's session or an API token. */
public interface CurrentPerson {

    /** The id; fails when nobody is signed in. */
    PersonId id();

    Person person();

    /** Whether the person holds the role everywhere. */
    boolean has(Role role);

    /** Refuses with {@link io.groundwork.shared.Forbidden} unless the token in use carries the scope (a session carries all). */
    void requireScope(String scope);
}
