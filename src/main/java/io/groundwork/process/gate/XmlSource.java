package io.groundwork.process.gate;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes XML without document types, entities or anything fetched, and with limits. */
final class XmlSource {

    private static final int MAX_CHARACTERS = 2_000_000;
    private static final int MAX_DEPTH = 40;
    private static final int MAX_ELEMENTS = 20_000;

    private XmlSource() {}

    /** What keeps the text from being read at all; empty where it is well-formed XML within the limits. */
    static Optional<Finding> problem(String xml) {
        if (xml.length() > MAX_CHARACTERS) {
            return Optional.of(Finding.of("", Rule.TOO_LARGE, MAX_CHARACTERS));
        }
        try {
            return measure(xml);
        } catch (XMLStreamException unreadable) {
            return Optional.of(Finding.of("", Rule.UNREADABLE, firstLine(unreadable)));
        }
    }

    static Document read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static String write(Document document) {
        try {
            TransformerFactory factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Optional<Finding> measure(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.DTD -> {
                    return Optional.of(Finding.of("", Rule.DOCTYPE));
                }
                case XMLStreamReader.START_ELEMENT -> {
                    elements++;
                    depth++;
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
                return Optional.of(Finding.of("", Rule.TOO_DEEP, MAX_DEPTH, MAX_ELEMENTS));
            }
        }
        return Optional.empty();
    }

    private static String firstLine(XMLStreamException unreadable) {
        return String.valueOf(unreadable.getMessage()).lines().findFirst().orElse("");
    }
}
