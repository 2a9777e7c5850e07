package io.groundwork.dataset.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.dataset.Media;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.Upload;
import io.groundwork.people.Authorities;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.token.TokenPrincipal;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Images and videos are kept once, go to members only, and can do nothing but be shown. */
@ApplicationTest
class MediaRestTest {

    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private Media media;

    @Autowired
    private People people;

    private Browser manager;
    private String project;

    @BeforeEach
    void open() {
        manager = new Browser(port);
        assertThat(manager.signIn("manager", "demo")).isTrue();
        project = project();
        Person person = people.byUsername("manager").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new TokenPrincipal(person.id(), Set.of()), null, Authorities.of(person.roles())));
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void servesAnImageWholeInPartsAndNotAgain() throws IOException {
        String path = "/api/v1/media/" + kept("photo.html").sha256();
        HttpResponse<String> whole = manager.get(path);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(header(whole, "Content-Type")).isEqualTo("image/png");
        assertThat(header(whole, "Content-Length")).isEqualTo(Integer.toString(PIXEL.length));
        assertThat(header(whole, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(whole, "Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(header(whole, "Cache-Control")).contains("no-cache", "private");
        HttpResponse<String> part = manager.get(path, "Range", "bytes=1-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("PNG");
        assertThat(header(part, "Content-Range")).isEqualTo("bytes 1-3/" + PIXEL.length);
        assertThat(manager.get(path, "Range", "bytes=9999-").statusCode()).isEqualTo(416);
        assertThat(manager.get(path, "If-None-Match", header(whole, "ETag")).statusCode())
                .isEqualTo(304);
    }

    @Test
    void asksForMembershipAtEachRequest() throws IOException {
        String path = "/api/v1/media/" + kept("photo.png").sha256();
        Browser reviewer = new Browser(port);
        assertThat(reviewer.signIn("reviewer", "demo")).isTrue();
        HttpResponse<String> mine = manager.get(path);
        assertThat(reviewer.get(path).statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get(path).statusCode()).isEqualTo(401);
        String member = "/api/v1/projects/" + project + "/members/"
                + people.byUsername("reviewer").orElseThrow().id();
        assertThat(send("PUT", member, "{\"roles\":[\"reviewer\"]}")).isEqualTo(200);
        assertThat(reviewer.get(path).statusCode()).isEqualTo(200);
        assertThat(send("DELETE", member, "")).isEqualTo(204);
        assertThat(reviewer.get(path, "If-None-Match", header(mine, "ETag")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void keepsAFileOnceForAllProjects() throws IOException {
        MediaAsset first = kept("a.png");
        project = project();
        assertThat(kept("b.png")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "GIF8",
                "",
                "%PDF-1.7"
            })
    void refusesWhatIsNoImageOrVideoWhateverItIsCalled(String content) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> put("photo.png", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.violations().get(0).key()).isEqualTo("dataset.media.type");
    }

    @Test
    void knowsNothingUnderOtherAddresses() {
        assertThat(manager.get("/api/v1/media/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(manager.get("/api/v1/media/..%2f..%2fx").statusCode()).isIn(400, 404);
    }

    private MediaAsset kept(String name) throws IOException {
        return put(name, PIXEL);
    }

    private MediaAsset put(String name, byte[] content) throws IOException {
        return media.put(ProjectId.of(project), new Upload(name, () -> new ByteArrayInputStream(content)));
    }

    private String project() {
        return Json.tree(manager.postAsForm("/api/v1/projects", "{\"name\":\"Photos\",\"taskType\":\"qa\"}")
                        .body())
                .get("id")
                .asText();
    }

    private int send(String method, String path, String body) {
        return manager.send(
                        method,
                        path,
                        body,
                        Map.of("Content-Type", "application/json", "If-Match", "*", "X-CSRF-TOKEN", manager.csrf()))
                .statusCode();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
