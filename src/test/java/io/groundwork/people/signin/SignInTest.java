package io.groundwork.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sign-in over real HTTP: pages, sessions, CSRF, headers and the REST interface's refusals. */
@ApplicationTest
class SignInTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private SignInSettings settings;

    @Test
    void leadsPeopleWhoAreNotSignedInToTheSignInPage() {
        HttpResponse<String> answer = new Browser(port).get("/account");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @Test
    void signsInWithTheRightPasswordOnly() {
        assertThat(new Browser(port).signIn("manager", "wrong")).isFalse();
        assertThat(new Browser(port).signIn("nobody-here", "demo")).isFalse();
        Browser manager = new Browser(port);

        assertThat(manager.signIn("manager", "demo")).isTrue();

        assertThat(manager.get("/api/v1/me").body()).contains("\"username\":\"manager\"", "\"roles\":[\"manager\"]");
    }

    @Test
    void changesTheSessionAtSignIn() {
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        String before = browser.cookie("JSESSIONID");

        assertThat(browser.signIn("reviewer", "demo")).isTrue();

        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void refusesAfterTooManyTriesEvenWithTheRightPassword() {
        Browser browser = new Browser(port);
        for (int tries = 0; tries < 10; tries++) {
            assertThat(browser.signIn("senior", "wrong")).isFalse();
        }

        assertThat(browser.signIn("senior", "demo")).isFalse();

        jdbc.sql("delete from sign_in_attempt").update();
        assertThat(browser.signIn("senior", "demo")).isTrue();
    }

    @Test
    void refusesAnAddressThatTriedManyNamesOnThePageAndForTokens() {
        for (int tries = 0; tries < settings.triesPerAddress(); tries++) {
            assertThat(throttle.admits("name-" + tries, "198.51.100.7")).isTrue();
        }

        assertThat(Browser.behindProxy(port, "198.51.100.7").signIn("manager", "demo"))
                .isFalse();
        assertThat(tokenFrom("198.51.100.7").statusCode()).isEqualTo(429);
        assertThat(Browser.behindProxy(port, "198.51.100.8").signIn("manager", "demo"))
                .isTrue();
        assertThat(tokenFrom("198.51.100.8").statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> tokenFrom(String address) {
        return Browser.behindProxy(port, address)
                .post(
                        "/api/v1/tokens",
                        "{\"name\":\"script\",\"person\":\"manager\",\"password\":\"demo\"}",
                        Map.of("Content-Type", "application/json"));
    }

    @Test
    void refusesSignInWithoutCsrfToken() {
        Browser browser = new Browser(port);
        HttpResponse<String> answer = browser.post(
                "/sign-in",
                "username=manager&password=demo",
                Map.of("Content-Type", "application/x-www-form-urlencoded"));

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in?error=again");
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
    }

    @Test
    void answersProblemDetailsWhereNobodyIsSignedIn() {
        HttpResponse<String> answer = new Browser(port).get("/api/v1/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:groundwork:not-signed-in").contains("Sign in first.");
    }

    @Test
    void takesChangesFromASessionOnlyWithItsCsrfToken() {
        Browser browser = new Browser(port);
        browser.signIn("manager", "demo");
        Map<String, String> json = Map.of("Content-Type", "application/json");

        HttpResponse<String> without = browser.post("/api/v1/tokens", "{\"name\":\"mine\"}", json);
        HttpResponse<String> with = browser.postAsForm("/api/v1/tokens", "{\"name\":\"mine\"}");

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("urn:groundwork:csrf");
        assertThat(with.statusCode()).isEqualTo(201);
    }

    @Test
    void endsTheSessionOfSomebodyDeactivated() {
        Browser browser = new Browser(port);
        browser.signIn("annotator3", "demo");
        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(200);

        jdbc.sql("update person set active = false where username = 'annotator3'")
                .update();

        assertThat(browser.get("/api/v1/session").statusCode()).isEqualTo(401);
        jdbc.sql("update person set active = true where username = 'annotator3'")
                .update();
    }

    @Test
    void sendsAPolicyWithANonceForEveryScript() {
        HttpResponse<String> page = new Browser(port).get("/sign-in");

        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(policy).contains("frame-ancestors 'self'").doesNotContain("script-src 'self' 'unsafe-inline'");
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(page.body().split("<script", -1).length)
                .isEqualTo(page.body().split("nonce=\"" + java.util.regex.Pattern.quote(nonce), -1).length);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
    }
}
