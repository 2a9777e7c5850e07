package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** A scripted client of the REST interface: one person with a token. */
final class ApiClient {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    private ApiClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    /** Signs in with the name and the demo's password and makes a token. */
    static ApiClient signIn(String server, String person) {
        ApiClient nobody = new ApiClient(server, "");
        Answer answer = nobody.post(
                "/tokens",
                Map.of("person", person, "password", "demo", "name", "script", "scopes", new String[0], "days", 1));
        return new ApiClient(server, answer.expect(201).body().get("token").asText());
    }

    /** The same person at another node. */
    ApiClient at(String server) {
        return new ApiClient(server, token);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(json(body)));
    }

    Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    Answer put(String path, Object body, String etag) {
        return send(request(path).header("If-Match", etag).PUT(json(body)));
    }

    Answer patch(String path, Object body) {
        return send(request(path).header("If-Match", "*").method("PATCH", json(body)));
    }

    Answer postText(String path, String type, String body) {
        return send(request(path)
                .setHeader("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    byte[] download(String path) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as("GET %s", path).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<String> answer = http.send(built, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String text = answer.body();
            JsonNode body = text.startsWith("{") || text.startsWith("[")
                    ? JSON.readTree(text)
                    : JSON.getNodeFactory().textNode(text);
            return new Answer(
                    built.method() + " " + built.uri().getPath(),
                    answer.statusCode(),
                    body,
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What the server said. */
    record Answer(String call, int status, JsonNode body, String etag) {

        Answer expect(int expected) {
            assertThat(status).as("%s answered %s", call, body).isEqualTo(expected);
            return this;
        }
    }
}
