package io.groundwork.people;

import io.groundwork.shared.PersonId;

/** The principal of every authenticated request, whatever way the person came. */
public interface SignedIn {

    PersonId personId();

    /** Whether the way the person came carries the scope; a browser's session carries all. */
    default boolean carries(String scope) {
        return true;
    }
}
