package io.groundwork.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers a page's request that was refused: a sign-in with an outdated CSRF token is asked for once more. */
final class RefusedPage implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (SecurityConfiguration.SIGN_IN.equals(request.getServletPath() + nullSafe(request.getPathInfo()))) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?error=again");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String nullSafe(@Nullable String path) {
        return path == null ? "" : path;
    }
}
