package io.groundwork.work.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.Chromium;
import io.groundwork.shared.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where a person comes to work: begun by one key, read at a glance, taken back, and usable by all. */
@ApplicationTest
class InboxPageTest {

    @LocalServerPort
    private int port;

    private final Chromium chromium = new Chromium();
    private final List<String> paused = new ArrayList<>();
    private Page page;

    @BeforeEach
    void signIn() {
        pauseOtherTaskTypes();
        page = chromium.browser().newPage();
        page.setViewportSize(1440, 900);
        page.setDefaultTimeout(60_000);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("input#username").fill("annotator");
        page.locator("input#password").fill("demo");
        page.locator("input#password").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        page.waitForCondition(() -> {
            open();
            return start().isEnabled();
        });
    }

    @AfterEach
    void close() {
        chromium.close();
        paused.forEach(project -> state(project, "active"));
    }

    /** The demo has a project of each task type, and whichever is there first is given first. */
    private void pauseOtherTaskTypes() {
        Browser manager = manager();
        for (JsonNode project :
                Json.tree(manager.get("/api/v1/projects").body()).get("items")) {
            boolean active = project.get("state").asText().equals("active");
            if (active && !project.get("taskType").asText().equals("qa")) {
                state(project.get("id").asText(), "paused");
                paused.add(project.get("id").asText());
            }
        }
    }

    private void state(String project, String state) {
        assertThat(change(manager(), "PATCH", "/api/v1/projects/" + project, "{\"state\":\"" + state + "\"}"))
                .isEqualTo(200);
    }

    private Browser manager() {
        Browser manager = new Browser(port);
        assertThat(manager.signIn("manager", "demo")).isTrue();
        return manager;
    }

    /** Writes whatever version there is, and says how that was answered. */
    private static int change(Browser manager, String method, String path, String body) {
        Map<String, String> headers =
                Map.of("X-CSRF-TOKEN", manager.csrf(), "If-Match", "*", "Content-Type", "application/json");
        return manager.send(method, path, body, headers).statusCode();
    }

    @Test
    void startsByOneKeyAndShowsWhatWasBegunAndWhatWasDone() {
        assertThat(start()).isFocused();
        assertThat(row("Your projects", "Town history Q&A")).isVisible();
        page.keyboard().press("Enter");
        page.waitForURL("**/work/**");
        assertThat(page.locator("gw-form-qa section[part=right]")).isVisible();

        open();
        assertThat(row("Unfinished", "Town history Q&A")).isVisible();
        String title = submitTheBegunPiece();

        open();
        Locator latest = row("Your latest work", title);
        assertThat(latest).containsText("Submitted");
        latest.getByText("Take back").press("Enter");
        page.locator("vaadin-dialog-overlay, vaadin-confirm-dialog-overlay")
                .getByText("Take back", new Locator.GetByTextOptions().setExact(true))
                .press("Enter");
        page.waitForURL("**/work/**");
        assertThat(page.locator("gw-qa-pair").first()).isVisible();
    }

    @Test
    void rendersAChangedBriefBeforeTheNextPieceOfWork() {
        Browser manager = manager();
        String brief = "/api/v1/projects/" + project(manager) + "/brief";
        ObjectNode changed = (ObjectNode) Json.tree(manager.get(brief).body()).deepCopy();
        changed.retain("guidelines", "reviewerGuidelines", "settings", "issueTypes");
        changed.put("guidelines", "# Read this\n\nOnly **short** answers.").put("material", true);
        assertThat(change(manager, "PUT", brief, changed.toString())).isEqualTo(200);

        open();
        page.getByText("Read", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog.locator("h1")).hasText("Read this");
        assertThat(dialog.locator("strong")).hasText("short");
        dialog.getByText("I have read it").click();
        assertThat(dialog).isHidden();
        assertThat(start()).isEnabled();
    }

    @Test
    void isReadableForEverybodyInBothThemes() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            open();
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .isEmpty();
        }
    }

    @Test
    void showsTheShapeOfThePageBeforeThePageIsThere() {
        page.route("**/VAADIN/build/**", route -> route.abort());
        page.navigate("http://localhost:" + port + "/inbox");
        assertThat(page.locator(".gw-waiting")).isVisible();
        page.unroute("**/VAADIN/build/**");
        open();
        assertThat(page.locator(".gw-waiting")).isHidden();
    }

    /** Hands in three pairs about the whole passage for the piece in hand, as another client would. */
    private String submitTheBegunPiece() {
        Browser rest = new Browser(port);
        assertThat(rest.signIn("annotator", "demo")).isTrue();
        page.locator("tr:has-text('Begun') vaadin-button").first().click();
        page.waitForURL("**/work/**");
        assertThat(page.locator("gw-form-qa section[part=right]")).isVisible();
        String work = "/api/v1/work-items/" + page.url().replaceAll(".*/work/([^?]*).*", "$1");
        JsonNode shown = Json.tree(rest.get(work).body());
        StringBuilder pairs = new StringBuilder();
        for (int pair = 1; pair <= 3; pair++) {
            pairs.append(pair == 1 ? "" : ",")
                    .append("{\"id\":\"p" + pair
                            + "\",\"question\":\"What is this passage all about?\",\"answer\":\"A town.\","
                            + "\"type\":\"what\",\"wholePassage\":true,\"spans\":[]}");
        }
        String body = "{\"result\":{\"pairs\":[" + pairs + "]},\"base\":0,\"editor\":\"test\",\"lease\":"
                + shown.get("lease").get("token") + "}";
        assertThat(rest.postAsForm(work + "/submit", body).statusCode()).isEqualTo(200);
        return shown.get("title").asText();
    }

    private static String project(Browser manager) {
        return Json.tree(manager.get("/api/v1/projects").body())
                .get("items")
                .get(0)
                .get("id")
                .asText();
    }

    private void open() {
        page.navigate("http://localhost:" + port + "/inbox");
        page.locator("#start").waitFor();
    }

    private Locator start() {
        return page.locator("#start");
    }

    private Locator row(String list, String text) {
        return page.locator("table[aria-label='" + list + "'] tr")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }
}
