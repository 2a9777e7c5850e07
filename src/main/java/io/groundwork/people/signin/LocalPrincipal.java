package io.groundwork.people.signin;

import io.groundwork.people.SignedIn;
import io.groundwork.shared.PersonId;
import java.io.Serializable;
import java.security.Principal;

/**
 * A person who signed in with a password.
 *
 * @param stamp stands for the password; the session ends when the password is another
 */
record LocalPrincipal(PersonId personId, String stamp) implements SignedIn, Principal, Serializable {

    @Override
    public String getName() {
        return personId.toString();
    }
}
