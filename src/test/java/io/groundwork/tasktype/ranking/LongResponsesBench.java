package io.groundwork.tasktype.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import io.groundwork.bench.Figures;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.FormPage;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nine responses of 2 000 words each in Chromium: how long a key or the wheel waits while a person reads, ranks, compares and writes. */
@Tag("bench")
class LongResponsesBench {

    private static final int RESPONSES = 9;
    private static final int PARAGRAPHS = 20;
    private static final int WORDS = 100;
    private static final int TARGET_MS = 50;
    private static final String WATCH =
            """
            () => {
              window.inputs = [];
              window.busy = [];
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.inputs.push(
                {name: entry.name, delay: entry.processingStart - entry.startTime, whole: entry.duration})))
                .observe({type: 'event', durationThreshold: 16});
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => window.busy.push(entry.duration)))
                .observe({type: 'longtask'});
              document.documentElement.style.height = document.body.style.height = '100%';
              Object.assign(document.body.style, {margin: 0, display: 'grid', gridTemplate: 'minmax(0, 1fr) / 280px minmax(0, 1fr) 400px'});
            }
            """;
    private static final String OPEN =
            """
            (props) => {
              const form = document.createElement('gw-form-ranking');
              document.body.replaceChildren(document.createElement('aside'), form);
              const run = (id, digit) => form.keys().find((binding) => binding.id === id).run(digit);
              window.addEventListener('keydown', (event) => {
                const writing = event.composedPath()[0] instanceof HTMLTextAreaElement;
                if (writing || event.defaultPrevented) return;
                if (/^[1-9]$/.test(event.key)) run('type', Number(event.key));
                if (event.key === 'c') run('compare', 0);
              });
              form.open(props);
              form.focusPart('/dimensions/overall');
            }
            """;
    private static final String WORST =
            """
            () => ({
              inputs: window.inputs.length,
              delay: Math.max(0, ...window.inputs.map(({delay}) => delay)),
              whole: Math.max(0, ...window.inputs.map(({whole}) => whole)),
              busy: Math.max(0, ...window.busy),
            })
            """;

    private final Random random = new Random(7);

    @Test
    void noInputWaits() {
        try (FormPage form = new FormPage()) {
            Page page = form.load("ranking").page();
            page.setViewportSize(1440, 900);
            page.evaluate(WATCH);
            page.evaluate(OPEN, work());
            whileItOpens(page);
            rank(page);
            read(page);
            compare(page);
            write(page);
            assertThat(form.failures()).isEmpty();
            report(Json.mapper().valueToTree(page.evaluate(WORST)));
        }
    }

    private static void report(JsonNode worst) {
        Figures.row(
                "nine responses of 2 000 words: longest wait of an input (longest frame, longest task, of "
                        + worst.get("inputs").asInt() + " inputs of 16 ms and more)",
                "Chromium",
                Figures.whole(worst.get("delay").asDouble()) + " ms ("
                        + Figures.whole(worst.get("whole").asDouble()) + ", "
                        + Figures.whole(worst.get("busy").asDouble()) + ")",
                TARGET_MS + " ms");
        assertThat(worst.get("delay").asDouble()).isLessThanOrEqualTo(TARGET_MS);
    }

    private static void press(Page page, String key, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(key, new Keyboard.PressOptions().setDelay(40));
        }
    }

    /** Keys at once, while the responses are still being made into elements. */
    private static void whileItOpens(Page page) {
        press(page, "ArrowRight", 20);
        page.waitForFunction(
                "() => document.querySelector('gw-form-ranking').renderRoot.querySelector('gw-response-board')"
                        + ".renderRoot.querySelectorAll('gw-response').length === " + RESPONSES);
    }

    private static void rank(Page page) {
        for (int rank = RESPONSES; rank > 0; rank--) {
            press(page, String.valueOf(rank), 1);
            press(page, "ArrowLeft", 1);
            press(page, "ArrowUp", 3);
            press(page, "ArrowDown", 2);
        }
    }

    private static void read(Page page) {
        page.locator("gw-response").nth(1).focus();
        press(page, "PageDown", 12);
        page.mouse().move(500, 500);
        for (int i = 0; i < 40; i++) {
            page.mouse().wheel(0, 300);
            page.evaluate("() => new Promise(requestAnimationFrame)");
        }
        press(page, "ArrowRight", 8);
        press(page, "Enter", 1);
        press(page, "ArrowLeft", 4);
        press(page, "Escape", 1);
    }

    /** Tab goes round while the two are compared, and through what came out. */
    private static void compare(Page page) {
        press(page, "c", 1);
        press(page, "Tab", 40);
        page.waitForFunction(
                "() => document.querySelector('gw-form-ranking').renderRoot.querySelector('gw-response-board')"
                        + ".renderRoot.querySelector('gw-comparison')?.renderRoot.querySelector('.busy')?.hidden === true");
        assertThat(page.locator("gw-comparison .text").locator("ins, del").count())
                .isPositive();
        press(page, "Tab", 10);
        press(page, "Escape", 1);
    }

    private static void write(Page page) {
        page.locator("gw-ranking-reason textarea").focus();
        page.keyboard()
                .type(
                        "B says what to do first, A only lists what could be wrong.",
                        new Keyboard.TypeOptions().setDelay(20));
    }

    private Map<String, Object> work() {
        String responses = IntStream.range(0, RESPONSES)
                .mapToObj(i -> "{\"id\": \"r" + i + "\", \"text\": " + Json.write(text()) + "}")
                .collect(Collectors.joining(", "));
        String content =
                "{\"prompt\": \"How can I find out why my router restarts?\", \"responses\": [" + responses + "]}";
        String settings =
                """
                {"dimensions": [{"id": "overall", "name": "Overall", "rank": true, "ties": true, "partial": false,
                 "scale": {"min": 1, "max": 5}, "classes": ["right", "unproven", "wrong"]}], "reason": "optional", "allBad": true}
                """;
        return Map.of(
                "mode",
                "annotate",
                "content",
                Json.read(content, Map.class),
                "settings",
                Json.read(settings, Map.class),
                "messages",
                FormPage.texts("ranking"));
    }

    private String text() {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(paragraph -> (paragraph % 5 == 0 ? "## Step " + paragraph + "\n\n" : "")
                        + random.ints(WORDS, 0, 3_000)
                                .mapToObj(word -> "word" + (int) Math.sqrt((double) word * word / 9))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
