package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A launched project of any task type, as its demo sets it up, with the first of the type's samples. */
record TypeProject(RunningServer server, String type, String id, String name) {

    private static final Path SHIPPED = Path.of("processes");

    /** Launches it for the annotator and the reviewer and waits until the items are in the queue. */
    static TypeProject launched(RunningServer server, String type, int items) {
        ApiClient manager = ApiClient.signIn(server.url(), "manager");
        JsonNode demo = Json.tree(text(SHIPPED.resolve(type).resolve("demo.json")));
        String name = "Journey of " + type;
        String id = Scripts.project(manager, name, type, demo.get("settings"));
        Scripts.join(manager, id, ApiClient.signIn(server.url(), "annotator"), "annotator");
        Scripts.join(manager, id, ApiClient.signIn(server.url(), "reviewer"), "reviewer");
        manager.patch("/projects/" + id, Map.of("state", "active")).expect(200);
        List<JsonNode> samples = lines(SHIPPED.resolve(type).resolve("sample.jsonl"));
        StringBuilder rows = new StringBuilder();
        samples.subList(0, items).forEach(row -> rows.append(row).append('\n'));
        Scripts.importLines(manager, id, rows.toString());
        await().atMost(Duration.ofMinutes(2)).until(() -> working(manager, id) == items);
        return new TypeProject(server, type, id, name);
    }

    private static int working(ApiClient manager, String project) {
        return manager.get("/projects/" + project + "/items?state=working")
                .expect(200)
                .body()
                .get("items")
                .size();
    }

    /** The address of its page. */
    String page() {
        return server.url() + "/projects/" + id;
    }

    /** Opens the inbox and starts in the project. */
    WorkScreen start(Page page) {
        page.navigate(server.url() + "/inbox");
        Locator start = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Start in " + name).setExact(true));
        assertThat(start).isEnabled();
        start.click();
        page.waitForURL(url -> url.contains("/work/"));
        return new WorkScreen(page);
    }

    static List<JsonNode> lines(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(Json::tree)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
