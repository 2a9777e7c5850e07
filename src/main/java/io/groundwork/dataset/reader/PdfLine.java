package io.groundwork.dataset.reader;

/**
 * One line of a page.
 *
 * @param size of most of its letters, in points
 * @param bold whether all of it is
 * @param gap from the line above, in multiples of its own size; large for the first of a page
 * @param starts whether the layout says that a paragraph starts here
 */
record PdfLine(String text, float size, boolean bold, float gap, boolean starts) {

    /** The text with its numbers blotted out, to know a page's head and foot again on the next page. */
    String pattern() {
        return text.replaceAll("\\p{Nd}+", "#").strip();
    }
}
