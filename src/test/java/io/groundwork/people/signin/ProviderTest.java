package io.groundwork.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.people.People;
import io.groundwork.people.SignedIn;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.test.context.TestPropertySource;

/** An identity provider switched on by configuration alone. */
@ApplicationTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:provider;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;INIT=create domain if not exists blob as bytea",
            "spring.security.oauth2.client.registration.corp.client-id=groundwork",
            "spring.security.oauth2.client.registration.corp.client-secret=secret",
            "spring.security.oauth2.client.registration.corp.client-name=Corporate login",
            "spring.security.oauth2.client.registration.corp.scope=openid,profile",
            "spring.security.oauth2.client.registration.corp.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.corp.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.provider.corp.authorization-uri=https://login.example/authorize",
            "spring.security.oauth2.client.provider.corp.token-uri=https://login.example/token",
            "spring.security.oauth2.client.provider.corp.jwk-set-uri=https://login.example/keys"
        })
class ProviderTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignInOffer offer;

    @Autowired
    private ProviderPeople people;

    @Autowired
    private People known;

    @Test
    void offersTheProviderAndLeadsThere() {
        HttpResponse<String> answer = new Browser(port).get("/oauth2/authorization/corp");

        assertThat(offer.providers()).containsEntry("Corporate login", "oauth2/authorization/corp");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("https://login.example/authorize?")
                .contains("nonce=", "state=");
    }

    @Test
    void linksAtTheFirstSignInByUsernameAndThenBySubject() {
        OidcUser first = people.signIn(user("s-1", "manager"));
        OidcUser renamed = people.signIn(user("s-1", "somebody-else"));

        assertThat(((SignedIn) first).personId())
                .isEqualTo(((SignedIn) renamed).personId())
                .isEqualTo(known.byUsername("manager").orElseThrow().id());
        assertThat(first.getAuthorities()).extracting("authority").containsExactly("ROLE_MANAGER");
    }

    @Test
    void refusesAnotherSubjectForAPersonAlreadyLinked() {
        people.signIn(user("s-2", "reviewer"));

        assertThatThrownBy(() -> people.signIn(user("s-3", "reviewer")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void refusesSomebodyUnknown() {
        assertThatThrownBy(() -> people.signIn(user("s-4", "stranger")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    private static OidcUser user(String subject, String username) {
        Instant now = Instant.now();
        return new DefaultOidcUser(
                Set.of(),
                new OidcIdToken(
                        "token",
                        now,
                        now.plusSeconds(60),
                        Map.of(
                                "iss", "https://login.example",
                                "sub", subject,
                                "preferred_username", username)));
    }
}
