package io.groundwork.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.Chromium;
import io.groundwork.people.People;
import io.groundwork.shared.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager reads on the project page what the accepted results say together. */
@ApplicationTest
class StatisticsPageTest {

    private static final String SETTINGS =
            "{\"dimensions\":[{\"id\":\"overall\",\"name\":\"Overall\",\"scale\":3,\"ties\":true},"
                    + "{\"id\":\"reach\",\"name\":\"Reach & depth\",\"scale\":3,\"ties\":true}],"
                    + "\"bothBad\":true,\"reason\":\"none\",\"hideModels\":true}";
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private People people;

    private Chromium chromium;
    private Page page;
    private Browser rest;

    @BeforeEach
    void signIn() {
        rest = new Browser(port);
        assertThat(rest.signIn("manager", "demo")).isTrue();
        chromium = new Chromium();
        page = chromium.browser().newPage();
        page.setViewportSize(1440, 900);
        page.setDefaultTimeout(60_000);
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        page.navigate("http://localhost:" + port + "/sign-in");
        page.locator("input#username").fill("manager");
        page.locator("input#password").fill("demo");
        page.locator("input#password").press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void countsByItselfAndShowsEachDimensionUnderItsOwnAddress() {
        String project = project("pairwise", SETTINGS);
        open(project, "/statistics");
        assertThat(page.getByText("No accepted results yet")).isVisible();
        look("statistics-empty");
        pairs(project).on("overall", "reach").citations().insert();
        open(project, "/statistics");
        assertThat(page.getByText("3,727 accepted results, counted")).isVisible();
        Locator strengths = table("Models: Overall");
        assertThat(strengths.locator("tbody th").allTextContents())
                .containsExactly("JRSS-B", "Biometrika", "JASA", "Comm Statist");
        assertThat(strengths).containsText("to");
        assertThat(table("Order shown")).containsText("100.0 %");
        assertThat(table("Ties")).containsText("0.0 %");
        look("statistics");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Reach & depth"))
                .click();
        page.waitForURL(url -> url.endsWith("/statistics?of=Reach+%26+depth"));
        assertThat(table("Models: Reach & depth")).containsText("JRSS-B");
        page.reload();
        assertThat(table("Models: Reach & depth")).isVisible();
    }

    @Test
    void countsAgainWhenAskedTo() {
        String project = project("pairwise", SETTINGS);
        pairs(project).won("A", "B", 3).won("B", "A", 2).insert();
        open(project, "/statistics");
        assertThat(page.getByText("5 accepted results, counted")).isVisible();
        pairs(project).won("B", "A", 1).insert();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compute again"))
                .click();
        assertThat(page.getByText("6 accepted results, counted")).isVisible();
        assertThat(page.locator("vaadin-progress-bar")).isHidden();
    }

    @Test
    void standsOnlyWhereTheTaskTypeCountsSomething() {
        open(project("qa", ""), "");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Releases")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Statistics")))
                .hasCount(0);
    }

    private String project(String type, String settings) {
        return Json.tree(rest.postAsForm(
                                "/api/v1/projects",
                                "{\"name\":\"Journals\",\"taskType\":\"" + type + "\""
                                        + (settings.isEmpty() ? "" : ",\"settings\":" + settings) + "}")
                        .body())
                .get("id")
                .asText();
    }

    private JudgedPairs pairs(String project) {
        return new JudgedPairs(
                database, project, people.byUsername("annotator").orElseThrow().id());
    }

    private void open(String project, String section) {
        page.navigate("http://localhost:" + port + "/projects/" + project + section);
    }

    private Locator table(String name) {
        return page.getByRole(
                AriaRole.TABLE, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** In both themes: a picture, and what axe finds. */
    private void look(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            "target/screenshots", name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .isEmpty();
        }
    }
}
