package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Responses are ranked, one dimension is sent back, mended, accepted and released: nothing here moves or presses a mouse. */
class RankingJourneyIT {

    private static final String REASON = "Only one of them says where to look first and what each line would mean.";
    private static final String REMARK = "A is as easy to read as D.";
    private static final List<Integer> RANKS = List.of(2, 1, 3, 4);
    private static final List<Integer> RATINGS = List.of(5, 4, 2, 1);
    private static final List<String> CLASSES = List.of("right", "partly wrong", "wrong", "right");

    private final Tour tour = new Tour();

    @TempDir
    Path home;

    @Test
    void responsesAreRankedWithoutAMouse() {
        try (RunningServer server = RunningServer.demo(home);
                Browser browser = new Browser()) {
            TypeProject project = onlyProject(server);
            KeyboardUser annotator = KeyboardUser.signIn(browser, server.url(), "annotator");
            label(annotator, annotator.startNext());
            KeyboardUser reviewer = KeyboardUser.signIn(browser, server.url(), "reviewer");
            sendBack(reviewer, reviewer.startNext());
            mend(annotator, annotator.startNext());
            accept(reviewer, reviewer.startNext());
            KeyboardUser manager = KeyboardUser.signIn(browser, server.url(), "manager");
            contains(TypeProject.lines(release(manager, project)).get(0));
            tour.nothingFound();
            browser.nothingToComplain();
        }
    }

    /** Every other project is paused, so that what is next is known. */
    private static TypeProject onlyProject(RunningServer server) {
        TypeProject project = TypeProject.launched(server, "ranking", 1);
        ApiClient manager = ApiClient.signIn(server.url(), "manager");
        manager.get("/projects").expect(200).body().get("items").forEach(other -> {
            String id = other.get("id").asText();
            if (other.get("state").asText().equals("active") && !id.equals(project.id())) {
                manager.patch("/projects/" + id, Map.of("state", "paused")).expect(200);
            }
        });
        return project;
    }

    private void label(KeyboardUser user, WorkScreen screen) {
        assertThat(row(screen, "Helpfulness", "Response A: no rank")).isFocused();
        rank(user);
        rate(user, screen);
        callAllBadAndThinkAgain(user);
        user.press("Alt+3");
        user.press("ArrowLeft", 3);
        classify(user, screen);
        user.press("Alt+o");
        assertThat(screen.part("Why?").getByLabel("Why?")).isFocused();
        screen.saved(() -> user.type(REASON));
        tour.see(user.page(), "ranking-label");
        user.handIn("Submit and next");
    }

    /** Digits rank, also to a tie, and an arrow leads out of it. */
    private static void rank(KeyboardUser user) {
        user.press("2");
        user.hears("Response A: rank 2 of 4");
        user.press("ArrowRight");
        user.press("1");
        user.hears("Response B: rank 1 of 4");
        user.press("ArrowRight");
        user.press("3");
        user.press("ArrowRight");
        user.press("3");
        user.hears("Response D: rank 3 of 4, tied with C");
        user.press("ArrowDown");
        user.hears("Response D: rank 4 of 4");
    }

    /** The verdict key leads to what is still open, the ratings; they stand in the order of the ranks. */
    private static void rate(KeyboardUser user, WorkScreen screen) {
        user.press("Control+Enter");
        for (int at = 0; at < RATINGS.size(); at++) {
            String letter = String.valueOf("BACD".charAt(at));
            Locator scale = screen.part("Helpfulness")
                    .getByRole(
                            AriaRole.RADIOGROUP,
                            new Locator.GetByRoleOptions().setName("Helpfulness: rating of " + letter));
            assertThat(scale.locator("[tabindex='0']")).isFocused();
            user.press(String.valueOf(RATINGS.get(at)));
            assertThat(scale.locator("[aria-checked=true]")).isFocused();
            user.press("Tab");
        }
    }

    private static void callAllBadAndThinkAgain(KeyboardUser user) {
        user.press("Alt+2");
        user.press("b");
        user.hears("Clarity: all responses are bad");
        user.press("b");
        user.hears("Clarity: no longer all bad");
        user.press("c");
        assertThat(user.page().locator("gw-comparison .text")).isFocused();
        user.press("Escape");
        assertThat(user.page().locator("gw-response").last()).isFocused();
        user.press("ArrowUp");
        user.hears("Response D: rank 1 of 4");
    }

    private static void classify(KeyboardUser user, WorkScreen screen) {
        for (int at = 0; at < CLASSES.size(); at++) {
            user.press(String.valueOf(List.of("right", "partly wrong", "wrong").indexOf(CLASSES.get(at)) + 1));
            String said = "Response " + "ABCD".charAt(at) + ": " + CLASSES.get(at);
            user.hears(said);
            assertThat(row(screen, "Accuracy", said)).isFocused();
            user.press("ArrowRight");
        }
    }

    private void sendBack(KeyboardUser user, WorkScreen screen) {
        assertThat(screen.part("Helpfulness")).isFocused();
        user.press("a");
        assertThat(screen.part("Helpfulness")).containsText("approved");
        assertThat(screen.part("Clarity")).isFocused();
        user.press("r");
        user.reach("Tab", user.page().getByLabel("What is wrong, and what would be right?"));
        user.type(REMARK);
        user.press("Control+Enter");
        assertThat(screen.part("Clarity")).containsText("send back");
        user.press("Shift+A");
        tour.see(user.page(), "ranking-review");
        user.handIn("Send back 1 part");
    }

    private void mend(KeyboardUser user, WorkScreen screen) {
        assertThat(screen.part("Clarity")).containsText(REMARK);
        assertThat(row(screen, "Clarity", "Response A: no rank")).isFocused();
        screen.saved(() -> user.press("1"));
        user.hears("Response A: rank 1 of 4, tied with D");
        for (String locked : List.of("Helpfulness", "Accuracy", "Why?")) {
            assertThat(screen.part(locked)).containsText("approved, locked");
        }
        user.press("Alt+1");
        assertThat(screen.part("Helpfulness")).isFocused();
        user.press("4");
        user.hears("Helpfulness is approved and locked");
        tour.see(user.page(), "ranking-rework");
        user.handIn("Submit and next");
    }

    private void accept(KeyboardUser user, WorkScreen screen) {
        assertThat(screen.part("Clarity")).isFocused();
        assertThat(screen.part("Clarity")
                        .getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("Before: 1. D")))
                .isVisible();
        tour.see(user.page(), "ranking-review-changes");
        user.press("a");
        user.handIn("Accept and next");
    }

    private static Path release(KeyboardUser user, TypeProject project) {
        Page page = user.page();
        page.navigate(project.page() + "/releases");
        user.reach("Tab", button(page, "New release"));
        user.press("Enter");
        assertThat(button(page, "Build release")).isEnabled();
        user.reach("Tab", button(page, "Build release"));
        user.press("Enter");
        assertThat(page.getByText("Finished")).isVisible();
        user.reach("Tab", page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("jsonl/results.jsonl")));
        Download download = page.waitForDownload(() -> user.press("Enter"));
        return download.path();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator row(WorkScreen screen, String dimension, String name) {
        return screen.part(dimension)
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What was said of the responses as they stood on the screen, from A to D. */
    private static void contains(JsonNode row) {
        JsonNode said = row.at("/result/dimensions");
        List<String> shown = new ArrayList<>();
        row.at("/result/shown").forEach(id -> shown.add(id.asText()));
        assertThat(shown).hasSize(RANKS.size());
        assertThat(shown).map(id -> said.at("/helpfulness/ranks/" + id).asInt()).isEqualTo(RANKS);
        assertThat(shown)
                .map(id -> said.at("/accuracy/classes/" + id + "/0").asText())
                .isEqualTo(CLASSES);
        assertThat(said.at("/clarity/ranks/" + shown.get(0)).asInt()).isEqualTo(1);
        assertThat(said.at("/clarity/ranks/" + shown.get(3)).asInt()).isEqualTo(1);
        assertThat(row.at("/order/helpfulness/0/0").asText()).isEqualTo(shown.get(1));
        assertThat(row.at("/result/reason").asText()).isEqualTo(REASON);
    }
}
