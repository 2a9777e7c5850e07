package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages beside the main job: people, one's own account, the history of everything. */
class OtherPagesIT {

    @TempDir
    Path home;

    @Test
    void everybodyCanUseThem() {
        Tour tour = new Tour();
        try (RunningServer server = RunningServer.demo(home);
                Browser browser = new Browser()) {
            Page admin = browser.person();
            Browser.signIn(admin, server.url(), "admin");
            for (String path : List.of("people", "account", "history")) {
                admin.navigate(server.url() + "/" + path);
                assertThat(admin.locator("h1").first()).isVisible();
                tour.see(admin, path);
            }
            tour.nothingFound();
            browser.nothingToComplain();
        }
    }
}
