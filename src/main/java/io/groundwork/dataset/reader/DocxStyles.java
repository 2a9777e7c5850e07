package io.groundwork.dataset.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which paragraph styles of a Word document are headings, and of which level. */
record DocxStyles(Map<String, Integer> levels) {

    static final DocxStyles NONE = new DocxStyles(Map.of());

    static DocxStyles read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Integer> levels = new HashMap<>();
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> style = String.valueOf(attribute(xml, "styleId"));
                case "name" -> byName(levels, style, String.valueOf(attribute(xml, "val")));
                case "outlineLvl" -> byOutline(levels, style, String.valueOf(attribute(xml, "val")));
                default -> {}
            }
        }
        return new DocxStyles(levels);
    }

    /** The level of the style, 0 where it is no heading. */
    int level(String style) {
        return levels.getOrDefault(style, 0);
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static void byName(Map<String, Integer> levels, String style, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.matches("heading [1-6]")) {
            levels.put(style, lower.charAt(8) - '0');
        } else if (lower.equals("title")) {
            levels.put(style, 1);
        }
    }

    private static void byOutline(Map<String, Integer> levels, String style, String level) {
        if (level.matches("[0-5]")) {
            levels.putIfAbsent(style, level.charAt(0) - '0' + 1);
        }
    }
}
