package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes between a person and the database in the browser, and that none of it costs a word. */
@ExtendWith(Workplace.Open.class)
class NothingLostIT {

    private static final String DRAFTS = "**/work-items/*/draft";
    private static final Pattern SAVED = Pattern.compile("^Saved · \\d+$");

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void saysSavedOnlyOnceTheServerHasIt(Workplace workplace) {
        WorkScreen screen = begin(workplace, "Saved late");
        AtomicReference<Route> held = new AtomicReference<>();
        screen.page().route(DRAFTS, held::set);
        screen.field(1, "Question").fill("When did it open?");
        assertThat(screen.status()).hasText("Saving");
        held.get().resume();
        assertThat(screen.status()).hasText(SAVED);
    }

    @Test
    void keepsWhatIsTypedOfflineAndSavesItOnReturn(Workplace workplace) {
        WorkScreen screen = begin(workplace, "Offline");
        screen.page().context().setOffline(true);
        screen.field(1, "Question").fill("When did it open?");
        assertThat(screen.status()).hasText("Offline, kept in this browser");
        screen.button("Park").click();
        assertThat(screen.note()).containsText("The server cannot be reached");
        screen.page().context().setOffline(false);
        assertThat(screen.status()).hasText(SAVED);
        assertThat(screen.note()).hasCount(0);
        assertThat(draft(workplace, screen)).contains("When did it open?");
    }

    @Test
    void bringsBackWhatWasTypedBeforeThePageCrashed(Workplace workplace) {
        WorkScreen screen = begin(workplace, "Crashed");
        Page page = screen.page();
        page.context().setOffline(true);
        screen.field(1, "Question").fill("When did it open?");
        assertThat(screen.status()).hasText("Offline, kept in this browser");
        String address = page.url();
        assertThatThrownBy(() -> page.navigate("chrome://crash")).isInstanceOf(PlaywrightException.class);
        page.close();
        page.context().setOffline(false);
        WorkScreen again = new WorkScreen(page.context().newPage());
        again.page().navigate(address);
        assertThat(again.note()).containsText("was brought back");
        assertThat(again.status()).hasText(SAVED);
        assertThat(again.field(1, "Question")).hasValue("When did it open?");
        assertThat(draft(workplace, again)).contains("When did it open?");
    }

    @Test
    void signsInOverTheWorkWhenTheSessionEnds(Workplace workplace) {
        WorkScreen screen = begin(workplace, "Signed out");
        Page page = screen.page();
        page.context().clearCookies();
        screen.field(1, "Question").fill("When did it open?");
        assertThat(screen.dialog("You are signed out")).isVisible();
        Page window = page.context()
                .waitForPage(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in"))
                        .click());
        window.locator("input#username").fill("annotator");
        window.locator("input#password").fill("demo");
        window.locator("input#password").press("Enter");
        assertThat(screen.dialog("You are signed out")).isHidden();
        assertThat(window.isClosed()).isTrue();
        assertThat(screen.status()).hasText(SAVED);
        assertThat(screen.field(1, "Question")).hasValue("When did it open?");
        screen.button("Park").click();
        page.waitForURL(url -> url.endsWith("/inbox"));
        assertThat(page.getByText("Parked").first()).isVisible();
    }

    @Test
    void saysThatAnotherTabHasTheWorkAndMovesItOver(Workplace workplace) {
        WorkScreen first = begin(workplace, "Two tabs");
        first.saved(() -> first.field(1, "Question").fill("When did it open?"));
        Page tab = first.page().context().newPage();
        tab.navigate(first.page().url());
        WorkScreen second = new WorkScreen(tab);
        assertThat(second.dialog("Open in another tab")).isVisible();
        second.button("Go on here").click();
        assertThat(second.dialog("Open in another tab")).isHidden();
        assertThat(first.dialog("Open in another tab")).isVisible();
        assertThat(second.field(1, "Question")).hasValue("When did it open?");
        tab.close();
        assertThat(first.dialog("Open in another tab")).isHidden();
    }

    private WorkScreen begin(Workplace workplace, String name) {
        WorkProject project = workplace
                .project(name)
                .passage("The tunnel", WorkProject.PASSAGE)
                .launch();
        WorkScreen screen = project.start(workplace.seat(browser, "annotator"));
        screen.button("Add pair").click();
        return screen;
    }

    private static String draft(Workplace workplace, WorkScreen screen) {
        return workplace
                .client("annotator")
                .get("/work-items/" + screen.id())
                .expect(200)
                .body()
                .get("draft")
                .toString();
    }
}
