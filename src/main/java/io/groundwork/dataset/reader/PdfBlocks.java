package io.groundwork.dataset.reader;

import java.util.List;
import java.util.Set;

/** Puts the lines of a PDF together to headings and paragraphs, also across pages. */
final class PdfBlocks {

    private static final float LARGER = 1.12f;
    private static final float PARAGRAPH_GAP = 1.75f;
    private static final int LONGEST_HEADING = 20;

    private final BlockSink sink;
    private final float bodySize;
    private final Set<String> furniture;
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphPage;
    private int headingLevel;

    PdfBlocks(BlockSink sink, float bodySize, Set<String> furniture) {
        this.sink = sink;
        this.bodySize = bodySize;
        this.furniture = furniture;
    }

    void page(int number, List<PdfLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            boolean edge = i == 0 || i == lines.size() - 1;
            if (edge && furniture.contains(line.pattern())) {
                continue;
            }
            int level = level(line);
            if (level != headingLevel || (level == 0 ? breaks(line) : line.gap() > PARAGRAPH_GAP * 1.5f)) {
                flush();
            }
            headingLevel = level;
            append(line.text(), number);
        }
    }

    void finish() {
        flush();
    }

    private boolean breaks(PdfLine line) {
        if (paragraph.isEmpty()) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(line.text().codePointAt(0)) && !ended();
        boolean bullet = line.text().matches("^(•|▪|‣|–|-|\\*)\\s.*");
        return bullet || ((line.starts() || line.gap() > PARAGRAPH_GAP) && !goesOn);
    }

    private boolean ended() {
        return paragraph.toString().strip().matches("(?s).*[.!?:…\"”»)。！？]$");
    }

    private int level(PdfLine line) {
        int words = line.text().split("\\s+").length;
        boolean letters = line.text().codePoints().anyMatch(Character::isLetter);
        if (!letters || words > LONGEST_HEADING) {
            return 0;
        }
        float ratio = bodySize == 0 ? 1 : line.size() / bodySize;
        if (ratio >= LARGER) {
            return ratio >= 1.7f ? 1 : ratio >= 1.3f ? 2 : 3;
        }
        return line.bold() && words <= 12 && ratio > 0.95f && !line.text().endsWith(".") && line.gap() > 1.3f ? 4 : 0;
    }

    private void append(String text, int page) {
        if (paragraph.isEmpty()) {
            paragraphPage = page;
            paragraph.append(text);
            return;
        }
        int last = paragraph.length() - 1;
        boolean hyphenated = last > 0
                && paragraph.charAt(last) == '-'
                && Character.isLetter(paragraph.charAt(last - 1))
                && Character.isLowerCase(text.codePointAt(0));
        if (hyphenated) {
            paragraph.setLength(last);
        } else {
            paragraph.append(' ');
        }
        paragraph.append(text);
    }

    private void flush() {
        if (headingLevel > 0) {
            sink.heading(headingLevel, paragraph.toString(), paragraphPage);
        } else {
            sink.paragraph(paragraph.toString(), paragraphPage);
        }
        paragraph.setLength(0);
    }
}
