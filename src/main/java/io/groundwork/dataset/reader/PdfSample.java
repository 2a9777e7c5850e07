package io.groundwork.dataset.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the first pages of a PDF say about all of it: the size of its body text, and the lines that stand on every page. */
final class PdfSample {

    private static final int SEEN_OFTEN = 3;

    private final Map<Float, Integer> letters = new HashMap<>();
    private final Map<String, Integer> edges = new HashMap<>();

    void take(int number, List<PdfLine> lines) {
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        Set<String> onPage = new HashSet<>();
        if (!lines.isEmpty()) {
            onPage.add(lines.get(0).pattern());
            onPage.add(lines.get(lines.size() - 1).pattern());
        }
        onPage.forEach(pattern -> edges.merge(pattern, 1, Integer::sum));
    }

    float bodySize() {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    /** The patterns of running heads and feet. */
    Set<String> furniture() {
        Set<String> often = new HashSet<>(Set.of("#", "- # -", "Page #", "Page # of #", "Seite #", "# / #"));
        edges.forEach((pattern, count) -> {
            if (count >= SEEN_OFTEN) {
                often.add(pattern);
            }
        });
        return often;
    }
}
