package io.groundwork.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.Browser;
import io.groundwork.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application starts on an empty PostgreSQL and lets people in. */
@PostgresTest
class PostgresSignInTest {

    @LocalServerPort
    private int port;

    @Test
    void signsInAndCountsWrongTries() {
        assertThat(new Browser(port).signIn("reviewer", "wrong")).isFalse();
        Browser reviewer = new Browser(port);

        assertThat(reviewer.signIn("reviewer", "demo")).isTrue();

        assertThat(reviewer.get("/api/v1/me").body()).contains("\"username\":\"reviewer\"");
    }
}
