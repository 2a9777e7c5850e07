package io.groundwork.people.token;

import io.groundwork.people.SignedIn;
import io.groundwork.shared.PersonId;
import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/** A person whose client sent a personal token. */
public record TokenPrincipal(PersonId personId, Set<String> scopes) implements SignedIn, Principal, Serializable {

    @Override
    public boolean carries(String scope) {
        return scopes.isEmpty() || scopes.contains(scope);
    }

    @Override
    public String getName() {
        return personId.toString();
    }
}
