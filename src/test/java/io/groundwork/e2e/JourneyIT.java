package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the pages, from two documents to a downloaded dataset, as three people do it. */
class JourneyIT {

    private static final String PROJECT = "Harbour Q&A";
    private static final Path DOCUMENTS = Path.of("src", "test", "resources", "documents");
    private static final List<Path> GIVEN =
            List.of(DOCUMENTS.resolve("tunnel.pdf"), DOCUMENTS.resolve("lighthouse.docx"));
    private static final List<String> SECTIONS =
            List.of("", "items", "brief", "batches", "people", "imports", "workflow", "time", "history", "settings");
    private static final String OPENED = "The tunnel under the harbour was opened on 4 May 1908.";
    private static final String ICE = "in winter the ferries stood still for days because of the ice";
    private static final String PLANS = "Two engineers, Clara Voss and Henrik Aalund, drew the plans in 1901.";
    private static final String REMARK = "The passage says 1908; 1902 was the hard winter.";
    private static final String MENDED = "It was opened on 4 May 1908.";

    private final Tour tour = new Tour();

    @TempDir
    Path home;

    @Test
    void documentsBecomeAReviewedDataset() {
        try (RunningServer server = RunningServer.demo(home);
                Browser browser = new Browser()) {
            Page manager = browser.person();
            manager.navigate(server.url() + "/sign-in");
            tour.see(manager, "sign-in");
            Browser.signIn(manager, server.url(), "manager");
            ManagerPages desk = new ManagerPages(manager, tour, server.url());
            String project = desk.launchProject(PROJECT, GIVEN, "Not in the passage");

            Page annotator = browser.person();
            Browser.signIn(annotator, server.url(), "annotator");
            start(annotator, server.url());
            label(annotator);

            Page reviewer = browser.person();
            Browser.signIn(reviewer, server.url(), "reviewer");
            start(reviewer, server.url());
            sendBackFirst(reviewer);

            mend(annotator, server.url());
            start(reviewer, server.url());
            acceptChange(reviewer);

            contains(desk.release(project, "jsonl/results.jsonl"));
            desk.lookAround(project, SECTIONS);
            tour.nothingFound();
            browser.nothingToComplain();
        }
    }

    /** Opens the inbox and starts in the project as soon as work waits there. */
    private static void start(Page page, String server) {
        Locator start = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start in " + PROJECT));
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            page.navigate(server + "/inbox");
            assertThat(start).isVisible();
            return start.isEnabled();
        });
        start.click();
        page.waitForURL(url -> url.contains("/work/"));
    }

    /** Three pairs with highlights, made in three ways, and one on the entire passage. */
    private void label(Page page) {
        WorkScreen screen = new WorkScreen(page);
        screen.select(OPENED);
        screen.button("New pair").click();
        screen.write(1, "When was the tunnel under the harbour opened?", "It was opened on 4 May 1902.", "when");
        screen.button("Add pair").click();
        screen.write(2, "Why did workers wait on the quay?", "The ferries stood still because of the ice.", "why");
        screen.select(ICE);
        screen.button("Link to Pair 2").click();
        screen.button("Add pair").click();
        screen.write(3, "Who drew the plans of the tunnel?", "The engineers Clara Voss and Henrik Aalund.", "who");
        screen.select(PLANS);
        page.keyboard().press("l");
        screen.button("Add pair").click();
        screen.write(
                4, "How did the city come to its tunnel?", "A winter without ferries won the council over.", "how");
        screen.saved(
                () -> screen.pair(4).getByLabel("References entire passage").check());
        tour.see(page, "label");
        screen.next("Submit and next");
        assertThat(screen.pair(1)).hasCount(0);
    }

    private void sendBackFirst(Page page) {
        WorkScreen screen = new WorkScreen(page);
        assertThat(screen.pair(4)).containsText("entire passage");
        screen.pair(1).getByText("Remark").click();
        page.getByLabel("Kind of issue").selectOption("Not in the passage");
        page.getByLabel("What is wrong, and what would be right?").fill(REMARK);
        screen.button("Add remark").click();
        assertThat(screen.pair(1)).containsText("send back");
        tour.see(page, "review");
        screen.button("Approve the rest").click();
        screen.next("Send back 1 part");
        assertThat(screen.pair(1)).hasCount(0);
    }

    private void mend(Page page, String server) {
        page.navigate(server + "/inbox");
        Locator back = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Sent back to you"));
        assertThat(back).containsText(REMARK);
        tour.see(page, "inbox");
        back.getByRole(AriaRole.BUTTON).click();
        WorkScreen screen = new WorkScreen(page);
        assertThat(screen.pair(1)).containsText(REMARK);
        assertThat(screen.pair(1)).containsText("Not in the passage");
        for (int locked = 2; locked <= 4; locked++) {
            assertThat(screen.pair(locked)).containsText("approved, locked");
            screen.pair(locked).click();
            assertThat(screen.pair(locked).locator("textarea")).hasCount(0);
        }
        screen.pair(1).click();
        tour.see(page, "rework");
        screen.saved(() -> screen.pair(1).getByLabel("Answer").fill(MENDED));
        screen.next("Submit and next");
        assertThat(page.getByText(REMARK)).hasCount(0);
    }

    private void acceptChange(Page page) {
        WorkScreen screen = new WorkScreen(page);
        assertThat(page.locator("header")).containsText("Round 2");
        assertThat(screen.pair(1).locator("gw-text-diff del")).hasText("1902");
        assertThat(screen.pair(1).locator("gw-text-diff ins")).hasText("1908");
        assertThat(screen.pair(2)).containsText("approved earlier");
        tour.see(page, "review-changes");
        screen.pair(1)
                .getByText("Approve", new Locator.GetByTextOptions().setExact(false))
                .first()
                .click();
        screen.next("Accept and next");
        assertThat(page.getByText("All done for now")).isVisible();
        tour.see(page, "review-nothing");
    }

    private static void contains(Path file) {
        JsonNode pairs = lines(file).get(0).at("/result/pairs");
        JsonNode mended = pairs.get(0);
        assertThat(mended.get("answer").asText()).isEqualTo(MENDED);
        assertThat(mended.at("/spans/0/text").asText()).isEqualTo(OPENED);
        assertThat(pairs).hasSize(4);
        assertThat(pairs.get(3).get("wholePassage").asBoolean()).isTrue();
    }

    private static List<JsonNode> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Json::tree).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
