package io.groundwork.dataset.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the body of a Word document and tells its paragraphs; a table's row becomes one paragraph. */
final class DocxBody {

    private static final Set<String> PASSED_OVER = Set.of("Fallback", "del", "moveFrom", "instrText", "delText");

    private final XMLStreamReader xml;
    private final DocxStyles styles;
    private final BlockSink sink;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int rows;
    private int passedOver;
    private int level;
    private boolean listed;
    private boolean inText;
    private int page = 1;
    private boolean paged;

    DocxBody(XMLStreamReader xml, DocxStyles styles, BlockSink sink) {
        this.xml = xml;
        this.styles = styles;
        this.sink = sink;
    }

    void read() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> characters();
                default -> {}
            }
        }
    }

    private void start(String name) {
        if (PASSED_OVER.contains(name)) {
            passedOver++;
        }
        switch (name) {
            case "tr" -> rows++;
            case "pStyle" -> level = styles.level(String.valueOf(DocxStyles.attribute(xml, "val")));
            case "outlineLvl" -> outline(String.valueOf(DocxStyles.attribute(xml, "val")));
            case "numPr" -> listed = true;
            case "t" -> inText = true;
            case "tab", "br", "cr" -> text.append(' ');
            case "noBreakHyphen" -> text.append('-');
            case "lastRenderedPageBreak" -> {
                page++;
                paged = true;
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (PASSED_OVER.contains(name)) {
            passedOver--;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p" -> paragraph();
            case "tc" -> {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            }
            case "tr" -> row();
            default -> {}
        }
    }

    private void characters() {
        if (inText && passedOver == 0) {
            text.append(xml.getText());
        }
    }

    private void outline(String given) {
        if (level == 0 && given.matches("[0-5]")) {
            level = given.charAt(0) - '0' + 1;
        }
    }

    private void paragraph() {
        String block = text.toString();
        text.setLength(0);
        if (rows > 0) {
            cell.append(block).append(' ');
        } else if (level > 0) {
            sink.heading(level, block, shownPage());
        } else if (!block.isBlank()) {
            sink.paragraph(listed ? "• " + block : block, shownPage());
        }
        level = 0;
        listed = false;
    }

    private void row() {
        rows--;
        if (rows == 0) {
            sink.paragraph(String.join(" | ", cells), shownPage());
            cells.clear();
        }
    }

    private int shownPage() {
        return paged ? page : 0;
    }
}
