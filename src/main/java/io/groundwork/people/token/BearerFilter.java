package io.groundwork.people.token;

import io.groundwork.people.Authorities;
import io.groundwork.people.People;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Authenticates by a personal token; a request with one never falls back on the session. */
public final class BearerFilter extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";

    private final ApiTokens tokens;
    private final People people;

    public BearerFilter(ApiTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    /** Whether the request brings a token, valid or not. */
    public static boolean present(HttpServletRequest request) {
        return secret(request) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = secret(request);
        if (secret != null) {
            SecurityContextHolder.clearContext();
            authenticate(tokens.find(secret));
        }
        chain.doFilter(request, response);
    }

    private void authenticate(Optional<ApiToken> found) {
        found.ifPresent(token -> SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        new TokenPrincipal(token.person(), token.scopes()),
                        null,
                        Authorities.of(people.get(token.person()).roles())))));
    }

    private static @Nullable String secret(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }
}
