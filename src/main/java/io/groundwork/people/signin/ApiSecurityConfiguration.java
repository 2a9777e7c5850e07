package io.groundwork.people.signin;

import io.groundwork.api.IdempotencyFilter;
import io.groundwork.api.ProblemWriter;
import io.groundwork.api.RequestLimitFilter;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.people.SignedIn;
import io.groundwork.people.token.ApiTokens;
import io.groundwork.people.token.BearerFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;

/** Security of the REST interface: a session with CSRF token or a personal token; refusals are problem details. */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "TRACE", "OPTIONS");

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            ApiTokens tokens,
            CredentialRows credentials,
            People people,
            ProblemWriter problems,
            RequestLimitFilter limit,
            IdempotencyFilter idempotency)
            throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**")
                .authorizeHttpRequests(ApiSecurityConfiguration::rules)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ApiSecurityConfiguration::needsCsrfToken))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(anonymous -> {})
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .headers(SecurityConfiguration::headers)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, refusal) -> problems.write(response, 401, "not-signed-in"))
                        .accessDeniedHandler((request, response, refusal) ->
                                problems.write(response, 403, refusal instanceof CsrfException ? "csrf" : "forbidden")))
                .addFilterBefore(new BearerFilter(tokens, people), CsrfFilter.class)
                .addFilterAfter(new FreshPrincipal(credentials, people), CsrfFilter.class)
                .addFilterBefore(limit, AuthorizationFilter.class)
                .addFilterAfter(idempotency, AuthorizationFilter.class)
                .build();
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/actuator/health/**", "/v3/api-docs/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access((person, request) -> new AuthorizationDecision(administers(person.get())))
                .requestMatchers(HttpMethod.POST, "/api/v1/tokens")
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static boolean administers(Authentication person) {
        return person.getPrincipal() instanceof SignedIn signedIn
                && signedIn.carries("admin")
                && person.getAuthorities().stream()
                        .anyMatch(held -> Role.ADMIN.authority().equals(held.getAuthority()));
    }

    /** Only a session's cookie is sent by the browser of its own accord. */
    private static boolean needsCsrfToken(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && !BearerFilter.present(request)
                && request.getSession(false) != null;
    }
}
