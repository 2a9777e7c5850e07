package io.groundwork.tasktype.classification;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The labelling interface of Label Studio in which the exported annotations open. */
final class LabelStudioConfig {

    private final XMLStreamWriter xml;

    private LabelStudioConfig(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(Path file, ClassificationSettings settings) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new LabelStudioConfig(xml).view(settings.sets());
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private void view(List<LabelSet> sets) throws XMLStreamException {
        xml.writeStartElement("View");
        empty("Text", "name", LabelStudioResults.PROMPT, "value", "$prompt");
        empty("Text", "name", LabelStudioResults.TEXT, "value", "$text");
        for (LabelSet set : sets) {
            set(set);
        }
        line(0);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void set(LabelSet set) throws XMLStreamException {
        empty("Header", "value", set.name());
        start("Choices", set.id());
        xml.writeAttribute("choice", set.multiple() ? "multiple" : "single");
        xml.writeAttribute("required", String.valueOf(set.required()));
        values(set, "Choice");
        start("Labels", LabelStudioResults.control(set, "spans"));
        values(set, "Label");
        empty("TextArea", "name", LabelStudioResults.control(set, "reason"), "toName", LabelStudioResults.TEXT);
    }

    private void start(String element, String name) throws XMLStreamException {
        line(1);
        xml.writeStartElement(element);
        xml.writeAttribute("name", name);
        xml.writeAttribute("toName", LabelStudioResults.TEXT);
    }

    private void values(LabelSet set, String element) throws XMLStreamException {
        for (Label label : set.labels()) {
            line(2);
            xml.writeEmptyElement(element);
            xml.writeAttribute("value", label.id());
            xml.writeAttribute("hint", label.name());
        }
        line(1);
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        line(1);
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
