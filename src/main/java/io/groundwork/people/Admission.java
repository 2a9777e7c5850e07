package io.groundwork.people;

import io.groundwork.shared.PersonId;

/** Lets somebody in without asking who asks: for the first administrator, the identity provider and demo data only. */
public interface Admission {

    /** Adds the person; a username that is taken is {@link io.groundwork.shared.InvalidInput}. */
    PersonId admit(NewPerson person);
}
