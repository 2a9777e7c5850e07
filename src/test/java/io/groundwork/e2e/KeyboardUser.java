package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person at a screen who has a keyboard and nothing else. */
record KeyboardUser(Page page, String server) {

    private static final int PATIENCE = 60;

    static KeyboardUser signIn(Browser browser, String server, String name) {
        KeyboardUser user = new KeyboardUser(browser.person(), server);
        Page page = user.page();
        page.navigate(server + "/sign-in");
        assertThat(page.locator("input#username")).isFocused();
        user.type(name);
        user.press("Tab");
        assertThat(page.locator("input#password")).isFocused();
        user.type("demo");
        user.press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return user;
    }

    /** The inbox has the focus on its one next step. */
    WorkScreen startNext() {
        page.navigate(server + "/inbox");
        assertThat(page.locator("vaadin-button#start")).isFocused();
        press("Enter");
        page.waitForURL(url -> url.contains("/work/"));
        return new WorkScreen(page);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void press(String key, int times) {
        for (int i = 0; i < times; i++) {
            press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes on with the key until the element has the focus. */
    void reach(String key, Locator wanted) {
        for (int steps = 0; steps < PATIENCE; steps++) {
            if ((boolean) wanted.evaluate("element => element.matches(':focus')")) {
                return;
            }
            press(key);
        }
        assertThat(wanted).isFocused();
    }

    /** The verdict key, once the primary button says what it will do. */
    void handIn(String does) {
        assertThat(page.locator("gw-work-page #primary")).containsText(does);
        press("Control+Enter");
        assertThat(page.getByText("All done for now")).isVisible();
    }

    /** What a screen reader says. */
    void hears(String text) {
        assertThat(page.locator("gw-work-page [role=status][aria-live=polite]")).hasText(text);
    }
}
