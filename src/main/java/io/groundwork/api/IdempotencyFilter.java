package io.groundwork.api;

import io.groundwork.shared.Sha256;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a repeated POST with the same {@code Idempotency-Key} the answer of the first: scope is caller and route, kept for
 * 24 h. JSON bodies are compared by their bytes; uploads (any other type) are not read twice and are compared by type and
 * length. Answers of 401, 429 and 5xx are not kept, so that the call can be tried again. A call whose server died is taken
 * over after 30 s.
 */
@Component
public class IdempotencyFilter extends OncePerRequestFilter {

    /** Set by a controller whose answer must not be stored; a repeat is then refused. */
    public static final String SECRET = IdempotencyFilter.class.getName() + ".secret";

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final Set<Integer> NOT_KEPT = Set.of(401, 429);

    private final StoredAnswers answers;
    private final ProblemWriter problems;

    IdempotencyFilter(StoredAnswers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            problems.write(response, 400, "idempotency-key-form");
            return;
        }
        HttpServletRequest readable = json(request) ? BodyRequest.read(request) : request;
        AnswerKey call = new AnswerKey(Caller.of(request), request.getRequestURI(), key);
        Claim claim = answers.claim(call, fingerprint(readable));
        switch (claim.outcome()) {
            case RUN -> run(call, readable, response, chain);
            case RUNNING -> refuse(response, 409, "idempotency-running");
            case OTHER_BODY -> refuse(response, 422, "idempotency-key-reused");
            case SECRET -> refuse(response, 409, "idempotency-secret");
            case REPLAY -> replay(claim, response);
        }
    }

    private void run(AnswerKey call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
        boolean kept = false;
        try {
            chain.doFilter(request, caught);
            kept = caught.getStatus() < 500 && !NOT_KEPT.contains(caught.getStatus());
            if (kept) {
                answers.keep(call, answer(request, caught));
            }
        } finally {
            if (!kept) {
                answers.forget(call);
            }
        }
        caught.copyBodyToResponse();
    }

    private static Answer answer(HttpServletRequest request, ContentCachingResponseWrapper caught) {
        boolean secret = request.getAttribute(SECRET) != null && caught.getStatus() < 300;
        return new Answer(
                caught.getStatus(),
                caught.getContentType(),
                caught.getHeader(HttpHeaders.LOCATION),
                secret ? null : new String(caught.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        if (status == 409) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        problems.write(response, status, key);
    }

    private static void replay(Claim claim, HttpServletResponse response) throws IOException {
        Answer answer = claim.required();
        response.setStatus(answer.status());
        response.setHeader("Idempotency-Replayed", "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean json(HttpServletRequest request) {
        return request.getContentType() == null
                || MediaType.parseMediaType(request.getContentType()).isCompatibleWith(MediaType.APPLICATION_JSON);
    }

    private static String fingerprint(HttpServletRequest request) {
        String content = request instanceof BodyRequest body
                ? Sha256.hex(body.bytes())
                : MediaType.parseMediaType(request.getContentType()).getSubtype() + request.getContentLengthLong();
        return Sha256.hex(request.getQueryString() + "\n" + content);
    }
}
