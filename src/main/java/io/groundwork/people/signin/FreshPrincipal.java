package io.groundwork.people.signin;

import io.groundwork.people.Authorities;
import io.groundwork.people.People;
import io.groundwork.people.SignedIn;
import io.groundwork.people.token.TokenPrincipal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps a session true to its person: ends it when they were deactivated or their password changed, follows their roles. */
final class FreshPrincipal extends OncePerRequestFilter {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final CredentialRows credentials;
    private final People people;

    FreshPrincipal(CredentialRows credentials, People people) {
        this.credentials = credentials;
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedIn signedIn
                && !(signedIn instanceof TokenPrincipal)
                && request.getSession(false) != null) {
            refresh(authentication, signedIn, request, response);
        }
        chain.doFilter(request, response);
    }

    private void refresh(
            Authentication authentication,
            SignedIn signedIn,
            HttpServletRequest request,
            HttpServletResponse response) {
        Credentials current = credentials.byId(signedIn.personId()).orElse(null);
        if (current == null || !current.active() || stale(signedIn, current)) {
            end(request.getSession(false));
            return;
        }
        Set<GrantedAuthority> authorities =
                Authorities.of(people.get(signedIn.personId()).roles());
        if (!authorities.equals(Set.copyOf(authentication.getAuthorities()))) {
            SecurityContext context = new SecurityContextImpl(with(authentication, authorities));
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        }
    }

    private static boolean stale(SignedIn signedIn, Credentials current) {
        return signedIn instanceof LocalPrincipal local && !local.stamp().equals(PasswordSignIn.stamp(current));
    }

    private static void end(HttpSession session) {
        session.invalidate();
        SecurityContextHolder.clearContext();
    }

    private static Authentication with(Authentication old, Set<GrantedAuthority> authorities) {
        AbstractAuthenticationToken fresh = old instanceof OAuth2AuthenticationToken token
                ? new OAuth2AuthenticationToken(
                        token.getPrincipal(), authorities, token.getAuthorizedClientRegistrationId())
                : UsernamePasswordAuthenticationToken.authenticated(old.getPrincipal(), null, authorities);
        fresh.setDetails(old.getDetails());
        return fresh;
    }
}
