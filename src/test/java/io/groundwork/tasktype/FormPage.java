package io.groundwork.tasktype;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.groundwork.Chromium;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The label forms as they were built, in Chromium, with nothing around them but their texts. */
public final class FormPage implements AutoCloseable {

    private static final Path BUILT = Path.of("target/classes/META-INF/resources");
    private static final Path TEXTS = Path.of("src/main/resources/io/groundwork");
    private static final String OPEN =
            """
            async ({type, props}) => {
              const form = document.createElement('gw-form-' + type);
              let checks = [];
              form.addEventListener('gw-checks', (event) => { checks = event.detail.checks; });
              document.body.replaceChildren(form);
              form.open(props);
              await form.updateComplete;
              return {
                value: form.result,
                parts: form.parts().map(({path}) => path),
                open: checks.filter(({ok}) => !ok).map(({key}) => key),
                sections: [...form.renderRoot.querySelectorAll('section')].map((one) => one.getAttribute('part')),
              };
            }
            """;

    private final List<String> failures = new ArrayList<>();
    private final HttpServer server;
    private final Chromium chromium = new Chromium();
    private final Page page;

    public FormPage() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", FormPage::answer);
            server.start();
        } catch (IOException unready) {
            throw new UncheckedIOException(unready);
        }
        page = chromium.browser().newPage();
        page.onPageError(failures::add);
    }

    /** Loads the code of a type's form into an empty page. */
    public FormPage load(String type) {
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/");
        page.evaluate("type => import('/widgets/form-' + type + '.nocache.js')", type);
        return this;
    }

    /** Opens a piece of work in the form and says what the form makes of it. */
    JsonNode open(TaskType<?, ?, ?> type, String mode, JsonNode content, JsonNode result) {
        Map<String, Object> props = new HashMap<>();
        props.put("mode", mode);
        props.put("content", plain(content));
        props.put("settings", plain(Json.mapper().valueToTree(type.defaults())));
        props.put("result", result == null ? null : plain(result));
        props.put("messages", texts(type.id()));
        return Json.mapper().valueToTree(page.evaluate(OPEN, Map.of("type", type.id(), "props", props)));
    }

    /** The page itself, to press keys in and look at. */
    public Page page() {
        return page;
    }

    /** What went wrong in the page so far. */
    public List<String> failures() {
        return failures;
    }

    @Override
    public void close() {
        chromium.close();
        server.stop(0);
    }

    private static Object plain(JsonNode json) {
        return Json.mapper().convertValue(json, Object.class);
    }

    /** What the form of a type says. */
    public static Map<String, String> texts(String type) {
        Map<String, String> texts = new HashMap<>();
        for (Path folder :
                List.of(TEXTS.resolve("work/form"), TEXTS.resolve("tasktype").resolve(type))) {
            Properties file = new Properties();
            try (var reader = Files.newBufferedReader(folder.resolve("messages.properties"))) {
                file.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            file.stringPropertyNames().forEach(key -> texts.put(key, file.getProperty(key)));
        }
        return texts;
    }

    private static void answer(HttpExchange exchange) throws IOException {
        Path file = BUILT.resolve("." + exchange.getRequestURI().getPath()).normalize();
        boolean found = file.startsWith(BUILT.normalize()) && Files.isRegularFile(file);
        byte[] body = found
                ? Files.readAllBytes(file)
                : "<!doctype html><title>Form</title>".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", found ? "text/javascript" : "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }
}
