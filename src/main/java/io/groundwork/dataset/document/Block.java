package io.groundwork.dataset.document;

/**
 * A heading or a paragraph of a document.
 *
 * @param level 1..6 for headings, 0 for paragraphs
 * @param page counted from 1, 0 where the format has no pages
 */
public record Block(int level, String text, int page) {

    public boolean heading() {
        return level > 0;
    }
}
