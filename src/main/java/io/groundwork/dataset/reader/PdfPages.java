package io.groundwork.dataset.reader;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the lines of a PDF page by page, with the size and weight of their letters. */
final class PdfPages extends PDFTextStripper {

    private final Taker taker;
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<Float, Integer> sizes = new HashMap<>();
    private boolean bold = true;
    private boolean starts;
    private float y;
    private float lastY = Float.NEGATIVE_INFINITY;

    PdfPages(Taker taker) {
        this.taker = taker;
    }

    /** Takes the lines of one page. */
    @FunctionalInterface
    interface Taker {
        void page(int number, List<PdfLine> lines);
    }

    @Override
    public void writeText(org.apache.pdfbox.pdmodel.PDDocument document, Writer nowhere) throws IOException {
        super.writeText(document, Writer.nullWriter());
    }

    @Override
    protected void startPage(PDPage page) {
        lines.clear();
        lastY = Float.NEGATIVE_INFINITY;
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        taker.page(getCurrentPageNo(), List.copyOf(lines));
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
        starts = true;
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeString(String part, List<TextPosition> positions) {
        text.append(part);
        for (TextPosition position : positions) {
            if (!position.getUnicode().isBlank()) {
                sizes.merge(rounded(position), 1, Integer::sum);
                bold &= bold(position);
                y = position.getYDirAdj();
            }
        }
    }

    private void endLine() {
        if (!text.toString().isBlank() && !sizes.isEmpty()) {
            float size = sizes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            float gap = y < lastY ? 100 : (y - lastY) / Math.max(size, 1);
            lines.add(new PdfLine(text.toString().strip(), size, bold, gap, starts));
            lastY = y;
            starts = false;
        }
        text.setLength(0);
        sizes.clear();
        bold = true;
    }

    private static float rounded(TextPosition position) {
        return Math.round(position.getFontSizeInPt() * 2) / 2f;
    }

    private static boolean bold(TextPosition position) {
        String font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
        return font.contains("bold") || font.contains("black") || font.contains("heavy");
    }
}
