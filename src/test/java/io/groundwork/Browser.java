package io.groundwork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A small HTTP client that keeps cookies, as a browser does, and follows no redirect. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;
    private final Map<String, String> always;

    public Browser(int port) {
        this(port, Map.of());
    }

    private Browser(int port, Map<String, String> always) {
        base = "http://localhost:" + port;
        this.always = always;
    }

    /** One that stands at this address, behind a proxy that tells it. */
    public static Browser behindProxy(int port, String address) {
        return new Browser(port, Map.of("X-Forwarded-For", address));
    }

    /** Opens the sign-in page and signs in; true where that led on to the start page. */
    public boolean signIn(String username, String password) {
        HttpResponse<String> answer = post(
                "/sign-in",
                form(Map.of("username", username, "password", password, "_csrf", csrf())),
                Map.of("Content-Type", "application/x-www-form-urlencoded"));
        return answer.statusCode() == 302
                && !answer.headers().firstValue("Location").orElse("").contains("error");
    }

    /** The CSRF token in the page that is loaded first. */
    public String csrf() {
        Matcher found = CSRF.matcher(get("/sign-in").body());
        if (!found.find()) {
            throw new AssertionError("the page carries no CSRF token");
        }
        return found.group(1);
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html, application/json, */*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET());
    }

    public HttpResponse<byte[]> bytes(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)), HttpResponse.BodyHandlers.ofByteArray());
    }

    public HttpResponse<String> post(String path, String body, Map<String, String> headers) {
        return send("POST", path, body, headers);
    }

    /** Posts JSON as the forms in the browser do: with the session and its CSRF token. */
    public HttpResponse<String> postAsForm(String path, String json) {
        return post(path, json, Map.of("Content-Type", "application/json", "X-CSRF-TOKEN", csrf()));
    }

    /** The value of a cookie, empty where there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        always.forEach(request::header);
        try {
            return client.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
