package io.groundwork.people.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The ways to sign in that this installation offers. */
@Component
public class SignInOffer {

    private static final List<String> DEMO =
            List.of("manager", "annotator", "annotator2", "annotator3", "reviewer", "senior", "auditor", "admin");

    private final SignInSettings settings;
    private final boolean demo;
    private final Map<String, String> providers = new LinkedHashMap<>();

    SignInOffer(
            SignInSettings settings,
            Environment environment,
            ObjectProvider<ClientRegistrationRepository> repositories) {
        this.settings = settings;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (repositories.getIfAvailable() instanceof Iterable<?> registrations) {
            registrations.forEach(registration -> add((ClientRegistration) registration));
        }
    }

    /** Whether a username and a password are taken. */
    public boolean local() {
        return settings.local();
    }

    /** The names of the identity providers, each with the address that leads there. */
    public Map<String, String> providers() {
        return Map.copyOf(providers);
    }

    /** The usernames of the demo; none outside the demo profile. */
    public List<String> demo() {
        return demo ? DEMO : List.of();
    }

    private void add(ClientRegistration registration) {
        providers.put(registration.getClientName(), "oauth2/authorization/" + registration.getRegistrationId());
    }
}
