package io.groundwork.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.groundwork.ui.TestTexts;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A caller who asks more than the limit is told to wait, and nobody else is. */
class RequestLimitFilterTest {

    private static final int PER_SECOND = 1;
    private static final int BURST = 5 * PER_SECOND;

    private final AtomicInteger answered = new AtomicInteger();
    private final RequestLimitFilter filter = new RequestLimitFilter(
            new ProblemWriter(new Problems(TestTexts.messages()), new ObjectMapper()), PER_SECOND);

    @Test
    void tellsWhoAsksTooMuchToWait() throws Exception {
        MockHttpServletResponse refused = new MockHttpServletResponse();
        for (int asked = 0; refused.getStatus() == 200; asked++) {
            assertThat(asked).isLessThan(1_000);
            refused = ask("192.0.2.1");
        }
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsString()).contains("urn:groundwork:too-many-requests");
        assertThat(answered.get()).isGreaterThanOrEqualTo(BURST);
    }

    @Test
    void countsEachCallerForThemselves() throws Exception {
        while (ask("192.0.2.1").getStatus() == 200) {
            assertThat(answered.get()).isLessThan(1_000);
        }
        assertThat(ask("192.0.2.2").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String address) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/me");
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answer) -> answered.incrementAndGet());
        return response;
    }
}
