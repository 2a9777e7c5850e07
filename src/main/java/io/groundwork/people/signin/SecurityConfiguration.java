package io.groundwork.people.signin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.groundwork.people.People;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Security of the pages: form sign-in, the identity provider where one is configured, headers, CSRF. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
@EnableConfigurationProperties(SignInSettings.class)
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    private static final String[] OPEN = {"/styles/**", "/fonts/**", "/widgets/**", "/icons/**", "/favicon.ico"};

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder()));
    }

    @Bean
    @Order(10)
    SecurityFilterChain pages(
            HttpSecurity http,
            CredentialRows credentials,
            People people,
            PasswordSignIn passwords,
            ProviderPeople providerPeople,
            NavigationAccessControl navigation,
            VaadinDefaultRequestCache requestCache,
            ObjectProvider<ClientRegistrationRepository> providers)
            throws Exception {
        http.authenticationProvider(passwords)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(OPEN).permitAll())
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new FreshPrincipal(credentials, people), AuthorizationFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {})
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN))
                                .accessDeniedHandler(new RefusedPage()))
                .formLogin(form -> form.loginPage(SIGN_IN).permitAll().failureHandler(new SignInFailure()));
        navigation.setLoginView(SIGN_IN);
        requestCache.setDelegateRequestCache(plainAddresses());
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage(SIGN_IN)
                    .failureHandler(new SignInFailure())
                    .userInfoEndpoint(endpoint -> endpoint.oidcUserService(providerPeople)));
        }
        return http.build();
    }

    private static RequestCache plainAddresses() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
    }
}
