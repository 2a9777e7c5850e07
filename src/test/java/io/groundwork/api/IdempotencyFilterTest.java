package io.groundwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.groundwork.TestDatabase;
import io.groundwork.ui.TestTexts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A repeated POST gets the answer of the first, on both databases. */
class IdempotencyFilterTest {

    private final AtomicInteger runs = new AtomicInteger();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private int status = 201;

    @ParameterizedTest
    @EnumSource
    void replaysTheAnswerOfTheSameKeyAndBody(TestDatabase database) throws Exception {
        IdempotencyFilter filter = filter(database);

        MockHttpServletResponse first = post(filter, "k1", "{\"name\":\"a\"}");
        MockHttpServletResponse second = post(filter, "k1", "{\"name\":\"a\"}");

        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo("{\"run\":1}");
        assertThat(second.getHeader("Location")).isEqualTo("/api/v1/things/1");
        assertThat(second.getHeader("Idempotency-Replayed")).isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnotherBodyUnderTheSameKey(TestDatabase database) throws Exception {
        IdempotencyFilter filter = filter(database);
        post(filter, "k1", "{\"name\":\"a\"}");

        MockHttpServletResponse other = post(filter, "k1", "{\"name\":\"b\"}");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("urn:groundwork:idempotency-key-reused");
        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatTheFirstCallIsStillRunningAndTakesOverFromADeadServer(TestDatabase database) throws Exception {
        IdempotencyFilter filter = filter(database);
        MockHttpServletResponse during = new MockHttpServletResponse();
        MockHttpServletResponse later = new MockHttpServletResponse();
        filter.doFilter(request("k1", "{}"), new MockHttpServletResponse(), (request, response) -> {
            filter.doFilter(request("k1", "{}"), during, (ignored, never) -> runs.incrementAndGet());
            now = now.plusSeconds(31);
            filter.doFilter(request("k1", "{}"), later, (ignored, answer) -> answer((HttpServletResponse) answer));
        });

        assertThat(during.getStatus()).isEqualTo(409);
        assertThat(during.getContentAsString()).contains("urn:groundwork:idempotency-running");
        assertThat(later.getContentAsString()).isEqualTo("{\"run\":1}");
    }

    @ParameterizedTest
    @EnumSource
    void runsAgainAfterAFailureOfTheServer(TestDatabase database) throws Exception {
        IdempotencyFilter filter = filter(database);
        status = 500;
        post(filter, "k1", "{}");
        status = 201;

        assertThat(post(filter, "k1", "{}").getStatus()).isEqualTo(201);
        assertThat(runs).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource
    void forgetsAfterADay(TestDatabase database) throws Exception {
        IdempotencyFilter filter = filter(database);
        post(filter, "k1", "{}");
        now = now.plus(Duration.ofHours(25));

        assertThat(post(filter, "k1", "{\"other\":true}").getContentAsString()).isEqualTo("{\"run\":2}");
    }

    @ParameterizedTest
    @EnumSource
    void neverStoresASecretAnswer(TestDatabase database) throws Exception {
        IdempotencyFilter filter = filter(database);
        MockHttpServletRequest request = request("k1", "{}");
        request.setAttribute(IdempotencyFilter.SECRET, true);
        filter.doFilter(
                request, new MockHttpServletResponse(), (ignored, response) -> answer((HttpServletResponse) response));

        MockHttpServletResponse again = post(filter, "k1", "{}");

        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString()).contains("idempotency-secret").doesNotContain("run");
    }

    private IdempotencyFilter filter(TestDatabase database) {
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        StoredAnswers answers = new StoredAnswers(JdbcClient.create(database.migrated()), clock);
        return new IdempotencyFilter(
                answers, new ProblemWriter(new Problems(TestTexts.messages()), new ObjectMapper()));
    }

    private MockHttpServletResponse post(IdempotencyFilter filter, String key, String body)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request(key, body), response, (request, answer) -> answer((HttpServletResponse) answer));
        return response;
    }

    private void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Location", "/api/v1/things/1");
        response.getOutputStream().write(("{\"run\":" + runs.incrementAndGet() + "}").getBytes(StandardCharsets.UTF_8));
    }

    private static MockHttpServletRequest request(String key, String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/things");
        request.addHeader("Idempotency-Key", key);
        request.setContentType("application/json");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
