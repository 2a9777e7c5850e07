package io.groundwork.people.signin;

import io.groundwork.people.Authorities;
import io.groundwork.people.People;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Signs a person in with username and password; unknown names take as long as wrong passwords. */
@Component
public class PasswordSignIn implements AuthenticationProvider {

    private final CredentialRows credentials;
    private final People people;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SignInSettings settings;
    private final SingletonSupplier<String> nobody;

    PasswordSignIn(
            CredentialRows credentials,
            People people,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SignInSettings settings) {
        this.credentials = credentials;
        this.people = people;
        this.encoder = encoder;
        this.throttle = throttle;
        this.settings = settings;
        this.nobody = SingletonSupplier.of(() -> encoder.encode("nobody"));
    }

    /** The person, when the password is theirs; else an {@link org.springframework.security.core.AuthenticationException}. */
    public PersonId verify(String username, String password, String address) {
        if (!settings.local()) {
            throw new BadCredentialsException("local sign-in is off");
        }
        if (!throttle.admits(username, address)) {
            throw new LockedException("too many tries");
        }
        Credentials found = credentials.byUsername(username).orElse(null);
        String decoy = nobody.obtain();
        String hash = found == null || found.passwordHash() == null ? decoy : found.passwordHash();
        boolean matches = encoder.matches(password, hash);
        if (found == null || found.passwordHash() == null || !matches || !found.active()) {
            throw new BadCredentialsException("wrong name or password");
        }
        throttle.succeeded(username, address);
        return found.id();
    }

    @Override
    public Authentication authenticate(Authentication request) {
        PersonId id = verify(request.getName(), String.valueOf(request.getCredentials()), address(request));
        LocalPrincipal principal =
                new LocalPrincipal(id, stamp(credentials.byId(id).orElseThrow()));
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, Authorities.of(people.get(id).roles()));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    static String stamp(Credentials credentials) {
        return Sha256.hex(String.valueOf(credentials.passwordHash()));
    }

    private static String address(Authentication request) {
        return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
