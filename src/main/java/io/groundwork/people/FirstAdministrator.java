package io.groundwork.people;

import io.groundwork.shared.PersonId;

/** Makes the first administrator of a new installation, with the token printed at its start. */
public interface FirstAdministrator {

    /** Whether nobody administers yet. */
    boolean wanted();

    /** Adds the first administrator; refused with a wrong token or once there is one. */
    PersonId create(String token, String username, String displayName, String password);
}
