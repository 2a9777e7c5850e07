package io.groundwork.api;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the filters of this module out of the container's own chain; the security chain of the REST interface runs them. */
@Configuration(proxyBeanMethods = false)
class FilterRegistration {

    @Bean
    FilterRegistrationBean<RequestLimitFilter> requestLimitOnlyInSecurityChain(RequestLimitFilter filter) {
        return off(filter);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyOnlyInSecurityChain(IdempotencyFilter filter) {
        return off(filter);
    }

    private static <T extends Filter> FilterRegistrationBean<T> off(T filter) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
