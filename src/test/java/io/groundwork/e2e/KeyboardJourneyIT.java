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

            KeyboardUser annotator = KeyboardUser.signIn(browser, server.url(), "annotator");
            label(annotator, annotator.startNext());
            KeyboardUser reviewer = KeyboardUser.signIn(browser, server.url(), "reviewer");
            sendBackFirst(reviewer, reviewer.startNext());
            mend(annotator, annotator.startNext());
            acceptWithAFix(reviewer, reviewer.startNext());

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

    private static void label(KeyboardUser user, WorkScreen screen) {
        assertThat(screen.button("Add pair")).isVisible();
        readTheMap(user);
        Locator passage = user.page().locator("gw-passage .text");
        user.reach("Tab", passage);
        user.press("Shift+ArrowRight", 6);
        user.hears("Selected: The harbour tunnel opened in 1911");
        user.press("Alt+N");
        highlights(screen, 1, "The harbour tunnel opened in 1911");
        write(user, screen, 1, "When did the harbour tunnel open?", "It opened in 1911.");
        user.press("Alt+3");
        assertThat(screen.type(1, "when")).hasAttribute("aria-pressed", "true");
        user.press("Alt+N");
        write(user, screen, 2, "How long did a crossing take?", "It took eight hours.");
        user.press("Escape");
        assertThat(screen.pair(2)).isFocused();
        user.press("4");
        assertThat(screen.type(2, "how")).hasAttribute("aria-pressed", "true");
        user.reach("Shift+Tab", passage);
        user.press("ArrowRight", 2);
        user.press("ArrowLeft");
        user.press("Shift+ArrowRight", 7);
        user.hears("Selected: A crossing took eight minutes on foot");
        user.press("j", 2);
        assertThat(screen.pair(2)).isFocused();
        screen.saved(() -> user.press("l"));
        highlights(screen, 2, "A crossing took eight minutes on foot");
        user.handIn("Submit and next");
    }

    private static void readTheMap(KeyboardUser user) {
        user.press("?");
        Locator map = user.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Keys"));
        assertThat(map).isVisible();
        assertThat(user.page().getByText("Link what is selected to the pair in hand"))
                .isVisible();
        user.press("Escape");
        assertThat(map).isHidden();
    }

    private static void sendBackFirst(KeyboardUser user, WorkScreen screen) {
        assertThat(screen.pair(1)).isFocused();
        user.press("a");
        assertThat(screen.pair(1)).containsText("approved");
        assertThat(screen.pair(2)).isFocused();
        user.press("r");
        assertThat(user.page().getByLabel("Kind of issue")).isFocused();
        user.press("Tab");
        user.type(REMARK);
        user.press("Control+Enter");
        assertThat(screen.pair(2)).containsText("send back");
        user.handIn("Send back 1 part");
    }

    private static void mend(KeyboardUser user, WorkScreen screen) {
        assertThat(screen.pair(2)).containsText(REMARK);
        assertThat(screen.pair(1)).containsText("approved, locked");
        assertThat(screen.pair(2)).isFocused();
        user.press("Enter");
        user.press("Tab");
        assertThat(screen.pair(2).getByLabel("Answer")).isFocused();
        user.press("Control+A");
        screen.saved(() -> user.type("It took eight minutes."));
        user.handIn("Submit and next");
    }

    private static void acceptWithAFix(KeyboardUser user, WorkScreen screen) {
        assertThat(screen.pair(2).locator("gw-text-diff ins")).hasText("minutes");
        assertThat(screen.pair(2)).isFocused();
        user.press("f");
        assertThat(screen.pair(2).getByLabel("Question")).isFocused();
        user.press("Tab");
        user.press("Control+A");
        user.type("It took eight minutes on foot.");
        user.press("Escape");
        user.press("f");
        assertThat(screen.pair(2).getByLabel("Question")).hasCount(0);
        user.press("a");
        user.handIn("Accept with fixes and next");
    }

    private static void write(KeyboardUser user, WorkScreen screen, int number, String question, String answer) {
        assertThat(screen.pair(number).getByLabel("Question")).isFocused();
        user.type(question);
        user.press("Tab");
        assertThat(screen.pair(number).getByLabel("Answer")).isFocused();
        user.type(answer);
    }

    private static void highlights(WorkScreen screen, int number, String text) {
        assertThat(screen.pair(number)
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show “" + text + "” in")))
                .isVisible();
    }
}
