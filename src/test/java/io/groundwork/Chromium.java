package io.groundwork;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Chromium that was provided for the tests, started without calls to hosts of its maker. */
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    public Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(provided("path")))
                        .setEnv(environment())
                        .setArgs(ARGUMENTS));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        if (Files.exists(file("libraries"))) {
            environment.put("LD_LIBRARY_PATH", provided("libraries"));
        }
        return environment;
    }

    private static String provided(String name) {
        try {
            return Files.readString(file(name)).trim();
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "No browser was provided: run \"node src/test/browser/provide-browser.mjs\" first", missing);
        }
    }

    private static Path file(String name) {
        return Path.of("target", "browser", name);
    }
}
