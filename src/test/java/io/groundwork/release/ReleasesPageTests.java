package io.groundwork.release;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.Chromium;
import io.groundwork.people.People;
import io.groundwork.shared.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager makes a release on the project page and downloads it. */
@ApplicationTest
class ReleasesPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private People people;

    @Test
    void aManagerBuildsAReleaseAndDownloadsIt() throws Exception {
        Browser rest = new Browser(port);
        assertThat(rest.signIn("manager", "demo")).isTrue();
        String project = Json.tree(
                        rest.postAsForm("/api/v1/projects", "{\"name\":\"City history\",\"taskType\":\"qa\"}")
                                .body())
                .get("id")
                .asText();
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.browser().newPage();
            page.setViewportSize(1440, 900);
            page.setDefaultTimeout(60_000);
            com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
            signIn(page);
            page.navigate("http://localhost:" + port + "/projects/" + project + "/releases");
            assertThat(page.getByText("No releases yet")).isVisible();
            shot(page, "releases-empty");
            new AcceptedItems(
                            database,
                            project,
                            people.byUsername("annotator").orElseThrow().id())
                    .insert(40);
            button(page, "New release").click();
            Locator start = button(page, "Build release");
            assertThat(start).isEnabled();
            page.getByLabel("SQuAD 2.0").check();
            shot(page, "release-dialog");
            start.click();
            assertThat(page.getByText("Finished")).isVisible();
            shot(page, "releases");
            Download download = page.waitForDownload(
                    () -> page.getByText("jsonl/results.jsonl").click());
            assertThat(Files.readAllLines(download.path())).hasSize(40);
            Download all = page.waitForDownload(
                    () -> page.getByText("Download all (ZIP)").click());
            assertThat(all.suggestedFilename()).isEqualTo("City-history-1.zip");
            try (ZipFile zip = new ZipFile(all.path().toFile())) {
                assertThat(zip.getEntry("City-history-1/jsonl/results.jsonl")).isNotNull();
            }
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .isEmpty();
        }
    }

    private void signIn(Page page) {
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("input#username").fill("manager");
        page.locator("input#password").fill("demo");
        page.locator("input#password").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }
}
