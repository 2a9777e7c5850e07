package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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

    private static final int PATIENCE_MS = 90_000;
    private static final Path LAST_SEEN = Path.of("target", "screenshots", "last");
    private static final String TELL_OF_REFUSED_CONTENT =
            """
            document.addEventListener('securitypolicyviolation', (event) =>
              console.error('content security policy: ' + event.violatedDirective + ' refused ' + event.blockedURI));
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
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

    /** A person at a screen of 1440 by 900, with cookies of their own. */
    Page person() {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setAcceptDownloads(true)
                .setLocale("en-GB"));
        context.addInitScript(TELL_OF_REFUSED_CONTENT);
        context.setDefaultTimeout(PATIENCE_MS);
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

    /** Signs in as one of the people of the demo. */
    static void signIn(Page page, String server, String name) {
        page.navigate(server + "/sign-in");
        page.locator("input#username").fill(name);
        page.locator("input#password").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** Fails when a page wrote an error or asked a foreign host. */
    void nothingToComplain() {
        assertThat(complaints).isEmpty();
    }

    /** Ends the browser, with a picture of what each page showed last. */
    @Override
    public void close() {
        chromium.contexts().stream()
                .flatMap(context -> context.pages().stream())
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(LAST_SEEN.resolve("page-" + chromium.contexts().indexOf(page.context()) + ".png"))));
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
