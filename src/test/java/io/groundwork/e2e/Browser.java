package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.groundwork.Chromium;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A real Chromium; every page in it is watched for errors and for calls to a foreign host. */
final class Browser implements AutoCloseable {

    private static final int PATIENCE_MS = 90_000;
    private static final Path LAST_SEEN = Path.of("target", "screenshots", "last");
    private static final String TELL_OF_REFUSED_CONTENT =
            """
            document.addEventListener('securitypolicyviolation', (event) =>
              console.error('content security policy: ' + event.violatedDirective + ' refused ' + event.blockedURI));
            """;

    private final Chromium chromium = new Chromium();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    Browser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    /** A person at a screen of 1440 by 900, with cookies of their own. */
    Page person() {
        BrowserContext context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
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
        List<BrowserContext> contexts = chromium.browser().contexts();
        contexts.stream()
                .flatMap(context -> context.pages().stream())
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(LAST_SEEN.resolve("page-" + contexts.indexOf(page.context()) + ".png"))));
        chromium.close();
    }
}
