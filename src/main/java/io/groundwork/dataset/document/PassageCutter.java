package io.groundwork.dataset.document;

import io.groundwork.tasktype.Passage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into passages of about so many words: at headings, else between paragraphs, else between sentences;
 * never inside a sentence.
 */
public final class PassageCutter {

    private static final double OVERFULL = 1.3;
    private static final double WORTH_A_PASSAGE = 1 / 3.0;

    private final int target;
    private final Sentences sentences;
    private final String source;
    private final @Nullable String language;
    private final Headings headings = new Headings();
    private final Deque<Passage> ready = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String title;
    private Map<String, Object> origin = Map.of();
    private int words;

    public PassageCutter(int target, @Nullable String language, String source) {
        this.target = target;
        this.language = language;
        this.sentences = new Sentences(language);
        this.source = source;
    }

    /** The document's own title; without one its first heading, else its file name stands above the passages. */
    public void title(String given) {
        title = given;
    }

    /** Takes the next block; passages that are full can be polled afterwards. */
    public void take(Block block) {
        if (block.heading()) {
            heading(block);
        } else if (Words.count(block.text()) > target * OVERFULL) {
            bySentences(block);
        } else {
            add(block.text(), block.page(), "\n\n");
        }
    }

    /** The document is at its end. */
    public void finish() {
        flush();
    }

    /** The next passage that is ready, null while there is none. */
    public @Nullable Passage poll() {
        return ready.poll();
    }

    private void heading(Block block) {
        boolean small = words < target * WORTH_A_PASSAGE;
        if (!small) {
            flush();
        }
        headings.enter(block.level(), block.text());
        if (title == null) {
            title = block.text();
        }
        if (words > 0) {
            text.append("\n\n").append(block.text());
            words += Words.count(block.text());
        }
    }

    private void bySentences(Block block) {
        String before = "\n\n";
        for (String sentence : sentences.of(block.text())) {
            add(sentence.stripTrailing(), block.page(), before);
            before = " ";
        }
    }

    private void add(String piece, int page, String before) {
        int more = Words.count(piece);
        boolean nearer = Math.abs(words + more - target) > Math.abs(target - words);
        if (words > 0 && words + more > target && (nearer || words + more > target * OVERFULL)) {
            flush();
        }
        if (text.isEmpty()) {
            origin = origin(page);
        } else {
            text.append(before);
        }
        text.append(piece);
        words += more;
    }

    private void flush() {
        if (!text.isEmpty()) {
            ready.add(new Passage(title == null ? source : title, text.toString(), origin));
        }
        text.setLength(0);
        words = 0;
    }

    private Map<String, Object> origin(int page) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("source", source);
        if (page > 0) {
            metadata.put("page", page);
        }
        if (!headings.path().isEmpty()) {
            metadata.put("headings", headings.path());
        }
        if (language != null) {
            metadata.put("language", language);
        }
        return metadata;
    }
}
