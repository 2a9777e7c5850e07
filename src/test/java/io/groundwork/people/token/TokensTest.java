package io.groundwork.people.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal tokens over real HTTP. */
@ApplicationTest
class TokensTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void worksForItsPersonWithoutSessionOrCsrf() {
        JsonNode made = make("manager", "[]");

        assertThat(me(secret(made)).body()).contains("\"username\":\"manager\"");
        HttpResponse<String> another = new Browser(port)
                .post(
                        "/api/v1/tokens",
                        "{\"name\":\"second\"}",
                        Map.of("Content-Type", "application/json", "Authorization", "Bearer " + secret(made)));
        assertThat(another.statusCode()).isEqualTo(201);
    }

    @Test
    void isStoredOnlyAsAHash() {
        String secret = secret(make("manager", "[]"));

        assertThat(jdbc.sql("select hash from api_token").query(String.class).list())
                .noneMatch(hash -> hash.contains(secret) || secret.contains(hash));
    }

    @Test
    void carriesOnlyItsScopes() {
        String secret = secret(make("manager", "[\"work\"]"));

        HttpResponse<String> refused = new Browser(port)
                .post(
                        "/api/v1/tokens",
                        "{\"name\":\"more\"}",
                        Map.of("Content-Type", "application/json", "Authorization", "Bearer " + secret));

        assertThat(me(secret).body()).contains("\"scopes\":[\"work\"]");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("urn:groundwork:forbidden");
    }

    @Test
    void endsWhenRevokedExpiredOrItsPersonIsGone() {
        JsonNode revoked = make("manager", "[]");
        JsonNode expired = make("manager", "[]");
        JsonNode gone = make("annotator2", "[]");
        new Browser(port)
                .send(
                        "DELETE",
                        "/api/v1/tokens/" + revoked.get("id").asText(),
                        "",
                        Map.of("Authorization", "Bearer " + secret(revoked)));
        jdbc.sql("update api_token set expires_at = ? where id = cast(? as uuid)")
                .param(OffsetDateTime.now().minusSeconds(1))
                .param(expired.get("id").asText())
                .update();
        jdbc.sql("update person set active = false where username = 'annotator2'")
                .update();

        assertThat(me(secret(revoked)).statusCode()).isEqualTo(401);
        assertThat(me(secret(expired)).statusCode()).isEqualTo(401);
        assertThat(me(secret(gone)).statusCode()).isEqualTo(401);
        jdbc.sql("update person set active = true where username = 'annotator2'")
                .update();
    }

    @Test
    void neverFallsBackOnTheSession() {
        Browser browser = new Browser(port);
        browser.signIn("manager", "demo");

        assertThat(browser.get("/api/v1/me", "Authorization", "Bearer gw_nonsense")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatDoesNotFitWithItsPath() {
        HttpResponse<String> unknownField =
                askFor("{\"name\":\"x\",\"colour\":\"red\",\"person\":\"manager\",\"password\":\"demo\"}");
        HttpResponse<String> unknownScope =
                askFor("{\"name\":\"x\",\"scopes\":[\"all\"],\"person\":\"manager\",\"password\":\"demo\"}");
        HttpResponse<String> wrong = askFor("{\"name\":\"x\",\"person\":\"auditor\",\"password\":\"wrong\"}");

        assertThat(unknownField.statusCode()).isEqualTo(422);
        assertThat(unknownField.body()).contains("\"path\":\"/colour\"");
        assertThat(unknownScope.body()).contains("\"path\":\"/scopes\"", "There is no scope all.");
        assertThat(wrong.statusCode()).isEqualTo(401);
    }

    private JsonNode make(String person, String scopes) {
        HttpResponse<String> made = askFor(
                "{\"name\":\"test\",\"scopes\":" + scopes + ",\"person\":\"" + person + "\",\"password\":\"demo\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        return Json.tree(made.body());
    }

    private HttpResponse<String> askFor(String body) {
        return new Browser(port).post("/api/v1/tokens", body, JSON);
    }

    private HttpResponse<String> me(String secret) {
        return new Browser(port).get("/api/v1/me", "Authorization", "Bearer " + secret);
    }

    private static String secret(JsonNode made) {
        return made.get("token").asText();
    }
}
