package io.groundwork.people;

import io.groundwork.shared.Forbidden;
import io.groundwork.shared.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads who is asking from the security context. */
@Component
final class SecurityContextPerson implements CurrentPerson {

    private final People people;

    SecurityContextPerson(People people) {
        this.people = people;
    }

    @Override
    public PersonId id() {
        return principal().personId();
    }

    @Override
    public Person person() {
        return people.get(id());
    }

    @Override
    public boolean has(Role role) {
        principal();
        String authority = role.authority();
        return authentication().getAuthorities().stream().anyMatch(granted -> authority.equals(granted.getAuthority()));
    }

    @Override
    public void requireScope(String scope) {
        if (!principal().carries(scope)) {
            throw new Forbidden("scope:" + scope);
        }
    }

    private static SignedIn principal() {
        if (authentication().getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new NotSignedIn();
    }

    private static Authentication authentication() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new NotSignedIn();
        }
        return authentication;
    }
}
