package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotate, review, rework and accept with the keyboard alone: nothing here moves or presses a mouse. */
class KeyboardJourneyIT {

    private static final String PASSAGE = "The harbour tunnel opened in 1911. A crossing took eight minutes on foot. "
            + "The ferries lost half of their passengers within a year.";
    private static final String REMARK = "The passage says eight minutes.";

    @TempDir
    Path home;

    @Test
    void theWholeLoopWorksWithoutAMouse() {
        try (RunningServer server = RunningServer.demo(home);
                Browser browser = new Browser()) {
            ApiClient manager = ApiClient.signIn(server.url(), "manager");
            String project = onlyProject(manager, server.url());

            Page annotator = signIn(browser, server.url(), "annotator");
            startNext(annotator, server.url());
            label(annotator);
            Page reviewer = signIn(browser, server.url(), "reviewer");
            startNext(reviewer, server.url());
            sendBackFirst(reviewer);
            startNext(annotator, server.url());
            mend(annotator);
            startNext(reviewer, server.url());
            acceptWithAFix(reviewer);

            assertThat(items(manager, project, "accepted")).isEqualTo(1);
            browser.nothingToComplain();
        }
    }

    /** A project with one passage; every other one is paused, so that what is next is known. */
    private static String onlyProject(ApiClient manager, String server) {
        manager.get("/projects").expect(200).body().get("items").forEach(other -> {
            if (other.get("state").asText().equals("active")) {
                manager.patch("/projects/" + other.get("id").asText(), Map.of("state", "paused"))
                        .expect(200);
            }
        });
        String project = Scripts.launchedProject(
                manager, ApiClient.signIn(server, "annotator"), ApiClient.signIn(server, "reviewer"));
        Scripts.importLines(manager, project, Scripts.line("The tunnel", PASSAGE));
        await().atMost(Duration.ofMinutes(2)).until(() -> items(manager, project, "working") == 1);
        return project;
    }

    private static int items(ApiClient manager, String project, String state) {
        return manager.get("/projects/" + project + "/items?state=" + state)
                .expect(200)
                .body()
                .get("items")
                .size();
    }

    private static Page signIn(Browser browser, String server, String name) {
        Page page = browser.person();
        page.navigate(server + "/sign-in");
        assertThat(page.locator("input#username")).isFocused();
        page.keyboard().type(name);
        press(page, "Tab");
        assertThat(page.locator("input#password")).isFocused();
        page.keyboard().type("demo");
        press(page, "Enter");
        page.waitForURL(url -> url.endsWith("/inbox"));
        return page;
    }

    /** The inbox has the focus on its one next step. */
    private static void startNext(Page page, String server) {
        page.navigate(server + "/inbox");
        assertThat(page.locator("vaadin-button#start")).isFocused();
        press(page, "Enter");
        page.waitForURL(url -> url.contains("/work/"));
    }

    private static void label(Page page) {
        WorkScreen screen = new WorkScreen(page);
        assertThat(screen.button("Add pair")).isVisible();
        readTheMap(page);
        Locator passage = page.locator("gw-passage .text");
        reach(page, "Tab", passage);
        press(page, "Shift+ArrowRight", 6);
        announced(page, "Selected: The harbour tunnel opened in 1911");
        press(page, "Alt+N");
        highlights(screen, 1, "The harbour tunnel opened in 1911");
        write(page, screen, 1, "When did the harbour tunnel open?", "It opened in 1911.");
        press(page, "Alt+3");
        assertThat(screen.type(1, "when")).hasAttribute("aria-pressed", "true");
        press(page, "Alt+N");
        write(page, screen, 2, "How long did a crossing take?", "It took eight hours.");
        press(page, "Escape");
        assertThat(screen.pair(2)).isFocused();
        press(page, "4");
        assertThat(screen.type(2, "how")).hasAttribute("aria-pressed", "true");
        reach(page, "Shift+Tab", passage);
        press(page, "ArrowRight", 2);
        press(page, "ArrowLeft");
        press(page, "Shift+ArrowRight", 7);
        announced(page, "Selected: A crossing took eight minutes on foot");
        press(page, "j", 2);
        assertThat(screen.pair(2)).isFocused();
        screen.saved(() -> press(page, "l"));
        highlights(screen, 2, "A crossing took eight minutes on foot");
        handIn(page, "Submit and next");
    }

    private static void readTheMap(Page page) {
        press(page, "?");
        Locator map = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys"));
        assertThat(map).isVisible();
        assertThat(page.getByText("Link what is selected to the pair in hand")).isVisible();
        press(page, "Escape");
        assertThat(map).isHidden();
    }

    private static void sendBackFirst(Page page) {
        WorkScreen screen = new WorkScreen(page);
        assertThat(screen.pair(1)).isFocused();
        press(page, "a");
        assertThat(screen.pair(1)).containsText("approved");
        assertThat(screen.pair(2)).isFocused();
        press(page, "r");
        assertThat(page.getByLabel("Kind of issue")).isFocused();
        press(page, "Tab");
        page.keyboard().type(REMARK);
        press(page, "Control+Enter");
        assertThat(screen.pair(2)).containsText("send back");
        handIn(page, "Send back 1 part");
    }

    private static void mend(Page page) {
        WorkScreen screen = new WorkScreen(page);
        assertThat(screen.pair(2)).containsText(REMARK);
        assertThat(screen.pair(1)).containsText("approved, locked");
        assertThat(screen.pair(2)).isFocused();
        press(page, "Enter");
        press(page, "Tab");
        assertThat(screen.pair(2).getByLabel("Answer")).isFocused();
        press(page, "Control+A");
        screen.saved(() -> page.keyboard().type("It took eight minutes."));
        handIn(page, "Submit and next");
    }

    private static void acceptWithAFix(Page page) {
        WorkScreen screen = new WorkScreen(page);
        assertThat(screen.pair(2).locator("gw-text-diff ins")).hasText("minutes");
        assertThat(screen.pair(2)).isFocused();
        press(page, "f");
        assertThat(screen.pair(2).getByLabel("Question")).isFocused();
        press(page, "Tab");
        press(page, "Control+A");
        page.keyboard().type("It took eight minutes on foot.");
        press(page, "Escape");
        press(page, "f");
        assertThat(screen.pair(2).getByLabel("Question")).hasCount(0);
        press(page, "a");
        handIn(page, "Accept with fixes and next");
    }

    private static void write(Page page, WorkScreen screen, int number, String question, String answer) {
        assertThat(screen.pair(number).getByLabel("Question")).isFocused();
        page.keyboard().type(question);
        press(page, "Tab");
        assertThat(screen.pair(number).getByLabel("Answer")).isFocused();
        page.keyboard().type(answer);
    }

    /** What a screen reader says. */
    private static void announced(Page page, String text) {
        assertThat(page.locator("gw-work-page [role=status][aria-live=polite]")).hasText(text);
    }

    private static void highlights(WorkScreen screen, int number, String text) {
        assertThat(screen.pair(number)
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show “" + text + "” in")))
                .isVisible();
    }

    /** The verdict key, once the primary button says what it will do. */
    private static void handIn(Page page, String does) {
        assertThat(page.locator("gw-work-page #primary")).containsText(does);
        press(page, "Control+Enter");
        assertThat(page.getByText("All done for now")).isVisible();
    }

    /** Goes on with the key until the element has the focus. */
    private static void reach(Page page, String key, Locator wanted) {
        for (int steps = 0; steps < 60; steps++) {
            if ((boolean) wanted.evaluate("element => element.matches(':focus')")) {
                return;
            }
            press(page, key);
        }
        assertThat(wanted).isFocused();
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    private static void press(Page page, String key, int times) {
        for (int i = 0; i < times; i++) {
            press(page, key);
        }
    }
}
