package io.groundwork.dataset.reader;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Makes blocks of the XHTML that Tika's parsers write: headings, paragraphs, list entries, table rows. */
final class XhtmlBlocks extends DefaultHandler {

    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "hr",
            "figure",
            "figcaption",
            "header",
            "footer",
            "main",
            "aside",
            "body");
    private static final Set<String> PASSED_OVER = Set.of("head", "script", "style", "nav", "title", "meta");
    private static final int LONGEST_BOLD_HEADING = 12;

    private final BlockSink sink;
    private final Supplier<@Nullable String> title;
    private final StringBuilder text = new StringBuilder();
    private int boldCharacters;
    private int bold;
    private int passedOver;
    private int heading;
    private int rows;
    private boolean cell;
    private boolean titled;
    private boolean bullet;

    XhtmlBlocks(BlockSink sink, Supplier<@Nullable String> title) {
        this.sink = sink;
        this.title = title;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (PASSED_OVER.contains(name)) {
            passedOver++;
        } else if (level(name) > 0) {
            flush();
            heading = level(name);
        } else if (name.equals("tr")) {
            flush();
            rows++;
        } else if (BREAKS.contains(name)) {
            breakOrSpace();
        } else if (name.equals("li")) {
            flush();
            bullet = true;
        } else if (name.equals("td") || name.equals("th")) {
            cell = !text.toString().isBlank();
        } else if (name.equals("b") || name.equals("strong")) {
            bold++;
        } else if (name.equals("br")) {
            text.append(' ');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (PASSED_OVER.contains(name)) {
            passedOver--;
        } else if (level(name) > 0 || name.equals("li") || name.equals("tr")) {
            flush();
            heading = 0;
            bullet = false;
            rows -= name.equals("tr") ? 1 : 0;
        } else if (BREAKS.contains(name)) {
            breakOrSpace();
        } else if (name.equals("b") || name.equals("strong")) {
            bold--;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (passedOver > 0) {
            return;
        }
        boolean blank = new String(characters, start, length).isBlank();
        if (cell && !blank) {
            text.append(" | ");
            cell = false;
        }
        text.append(characters, start, length);
        boldCharacters += bold > 0 ? length : 0;
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        text.append(' ');
    }

    void finish() {
        flush();
    }

    private void breakOrSpace() {
        if (bullet || rows > 0) {
            text.append(' ');
        } else {
            flush();
        }
    }

    private void flush() {
        String block = text.toString().strip();
        boolean allBold = boldCharacters > 0 && boldCharacters >= block.length();
        text.setLength(0);
        boldCharacters = 0;
        cell = false;
        if (block.isEmpty()) {
            return;
        }
        tellTitle();
        if (heading > 0) {
            sink.heading(heading, block, 0);
        } else if (allBold && !bullet && block.split("\\s+").length <= LONGEST_BOLD_HEADING && !block.endsWith(".")) {
            sink.heading(2, block, 0);
        } else {
            sink.paragraph(bullet ? "• " + block : block, 0);
        }
    }

    private void tellTitle() {
        String given = titled ? null : title.get();
        titled = true;
        if (given != null) {
            sink.title(given);
        }
    }

    private static int level(String name) {
        boolean heading = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
        return heading ? name.charAt(1) - '0' : 0;
    }
}
