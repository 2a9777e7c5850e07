package io.groundwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at pages on the way: a picture in each size and theme, and what axe finds against WCAG 2.2 AA in each theme. */
final class Tour {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String LOADED =
            """
            () => document.title !== ''
              && !Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.())
            """;
    private static final String STILL =
            """
            async () => {
              const within = (root) => [root, ...[...root.querySelectorAll('*')]
                .flatMap((element) => element.shadowRoot ? within(element.shadowRoot) : [])];
              await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
              await Promise.all(within(document).flatMap((root) => root.getAnimations())
                .filter((one) => one.effect.getComputedTiming().endTime !== Infinity)
                .map((one) => one.finished.catch(() => null)));
            }
            """;

    private final List<String> findings = new ArrayList<>();

    /** Looks at the page as it is now and leaves it as it was. */
    void see(Page page, String name) {
        page.waitForFunction(LOADED);
        ViewportSize size = page.viewportSize();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            String theme = scheme.name().toLowerCase(Locale.ROOT);
            page.evaluate(STILL);
            examine(page, name + ", " + theme);
            shoot(page, 1024, 768, name, theme);
            shoot(page, 1440, 900, name, theme);
        }
        page.setViewportSize(size.width, size.height);
    }

    /** Fails when axe found anything on any page. */
    void nothingFound() {
        assertThat(findings).as("what keeps people from using the pages").isEmpty();
    }

    private void examine(Page page, String where) {
        for (Rule rule : new AxeBuilder(page).withTags(WCAG).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                findings.add(
                        "%s: %s at %s (%s)".formatted(where, rule.getId(), node.getTarget(), node.getFailureSummary()));
            }
        }
    }

    private static void shoot(Page page, int width, int height, String name, String theme) {
        page.setViewportSize(width, height);
        page.evaluate(STILL);
        page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(SCREENSHOTS.resolve("%s-%d-%s.png".formatted(name, width, theme))));
    }
}
