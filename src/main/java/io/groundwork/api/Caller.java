package io.groundwork.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whom limits and stored answers belong to: the person, or the address of somebody not signed in. */
final class Caller {

    private static final int LONGEST = 60;

    private Caller() {}

    static String of(HttpServletRequest request) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        String caller = authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? "anonymous " + request.getRemoteAddr()
                : authentication.getName();
        return caller.length() <= LONGEST ? caller : caller.substring(0, LONGEST);
    }
}
