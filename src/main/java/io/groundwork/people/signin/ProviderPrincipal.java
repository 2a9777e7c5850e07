package io.groundwork.people.signin;

import io.groundwork.people.SignedIn;
import io.groundwork.shared.PersonId;
import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** A person who came from the identity provider. */
final class ProviderPrincipal extends DefaultOidcUser implements SignedIn {

    private final PersonId person;

    ProviderPrincipal(PersonId person, OidcUser user, Collection<? extends GrantedAuthority> authorities) {
        super(authorities, user.getIdToken(), user.getUserInfo());
        this.person = person;
    }

    @Override
    public PersonId personId() {
        return person;
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProviderPrincipal principal && person.equals(principal.person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
