package io.groundwork.people.signin;

import io.groundwork.people.Admission;
import io.groundwork.people.Authorities;
import io.groundwork.people.NewPerson;
import io.groundwork.people.People;
import io.groundwork.shared.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person behind an identity provider's account: by its subject, at the first sign-in by the username. */
@Component
class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final CredentialRows credentials;
    private final People people;
    private final Admission admission;
    private final SignInSettings settings;

    ProviderPeople(CredentialRows credentials, People people, Admission admission, SignInSettings settings) {
        this.credentials = credentials;
        this.people = people;
        this.admission = admission;
        this.settings = settings;
    }

    @Override
    @Transactional
    public OidcUser loadUser(OidcUserRequest request) {
        return signIn(provider.loadUser(request));
    }

    OidcUser signIn(OidcUser user) {
        String subject = user.getIssuer() + "|" + user.getSubject();
        Credentials found = credentials.bySubject(subject).orElseGet(() -> firstSignIn(user, subject));
        if (found == null || !found.active()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("unknown_person"));
        }
        return new ProviderPrincipal(
                found.id(), user, Authorities.of(people.get(found.id()).roles()));
    }

    private @Nullable Credentials firstSignIn(OidcUser user, String subject) {
        String username = user.getClaimAsString(settings.usernameClaim());
        if (username == null || username.isBlank()) {
            return null;
        }
        Credentials known = credentials.byUsername(username).orElse(null);
        PersonId person = known != null ? known.id() : create(user, username);
        if (person == null || !credentials.link(person, subject)) {
            return null;
        }
        return credentials.byId(person).orElseThrow();
    }

    private @Nullable PersonId create(OidcUser user, String username) {
        if (!settings.createPeople()) {
            return null;
        }
        String name = user.getFullName() == null ? username : user.getFullName();
        return admission.admit(new NewPerson(username, name, null, Set.of()));
    }
}
