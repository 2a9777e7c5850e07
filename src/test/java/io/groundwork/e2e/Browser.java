package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real Chromium; every page in it is watched for errors and for calls to a foreign host. */
final class Browser implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(provided("path")))
                        .setEnv(environment())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A person at a screen of this size. */
    Page person(int width, int height, ColorScheme scheme) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setAcceptDownloads(true)
                .setLocale("en-GB"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " error: " + error));
        page.onRequest(request -> {
            URI uri = URI.create(request.url().split("[?#]")[0]);
            if (uri.getScheme().startsWith("http") && !"localhost".equals(uri.getHost())) {
                complaints.add(page.url() + " asked a foreign host: " + request.url());
            }
        });
        return page;
    }

    Page person() {
        return person(1440, 900, ColorScheme.LIGHT);
    }

    static void signIn(Page page, String server, String name) {
        page.navigate(server + "/login");
        page.getByLabel("Name").first().fill(name);
        page.getByLabel("Password").first().fill("demo");
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    /** Keeps a picture of what the page shows now. */
    static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Fails unless the page meets WCAG 2.2 AA as far as axe can tell. */
    static void accessible(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getNodes()))
                .as("accessibility of %s", page.url())
                .isEmpty();
    }

    /** Fails when a page wrote an error or asked a foreign host. */
    void nothingToComplain() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        Path libraries = Path.of("target", "browser", "libraries");
        if (Files.exists(libraries)) {
            environment.put("LD_LIBRARY_PATH", provided("libraries"));
        }
        return environment;
    }

    private static String provided(String file) {
        try {
            return Files.readString(Path.of("target", "browser", file)).trim();
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "No browser was provided: run \"node src/test/browser/provide-browser.mjs\" first", missing);
        }
    }
}
