package io.groundwork.dataset.document;

import java.util.ArrayList;
import java.util.List;

/** The headings one stands under while reading a document. */
final class Headings {

    private final List<Block> open = new ArrayList<>();

    void enter(int level, String text) {
        open.removeIf(heading -> heading.level() >= level);
        open.add(new Block(level, text, 0));
    }

    /** From the outermost to the innermost. */
    List<String> path() {
        return open.stream().map(Block::text).toList();
    }
}
