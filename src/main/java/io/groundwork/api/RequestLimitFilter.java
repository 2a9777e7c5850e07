package io.groundwork.api;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how many requests a second one caller makes to one node. */
@Component
public class RequestLimitFilter extends OncePerRequestFilter {

    private static final int CALLERS = 10_000;
    private static final int BURST_SECONDS = 5;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new RecentCallers());
    private final ProblemWriter problems;
    private final long perSecond;

    RequestLimitFilter(ProblemWriter problems, @Value("${groundwork.api.requests-per-second:200}") long perSecond) {
        this.problems = problems;
        this.perSecond = perSecond;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (buckets.computeIfAbsent(Caller.of(request), caller -> bucket()).tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(response, 429, "too-many-requests");
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(perSecond * BURST_SECONDS).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    /** Forgets the caller that asked longest ago. */
    private static final class RecentCallers extends LinkedHashMap<String, Bucket> {

        RecentCallers() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > CALLERS;
        }
    }
}
