package io.groundwork.dataset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the text of a Word document from its XML; deleted text, comments and fall-back drawings are left out. */
final class DocxFormat implements DocumentFormat {

    @Override
    public void read(Path file, BlockSink sink) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            title(zip, sink);
            DocxStyles styles = styles(zip);
            try (InputStream in = required(zip, "word/document.xml")) {
                XMLStreamReader xml = SafeXml.reader(in);
                new DocxBody(xml, styles, sink).read();
            }
        } catch (XMLStreamException broken) {
            throw Complaint.of(broken);
        }
    }

    private static DocxStyles styles(ZipFile zip) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry("word/styles.xml");
        if (entry == null) {
            return DocxStyles.NONE;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return DocxStyles.read(SafeXml.reader(in));
        }
    }

    private static void title(ZipFile zip, BlockSink sink) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry("docProps/core.xml");
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("title")) {
                    sink.title(xml.getElementText());
                    return;
                }
            }
        }
    }

    private static InputStream required(ZipFile zip, String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ReadingFailed("dataset.reject.broken", name);
        }
        return zip.getInputStream(entry);
    }

    /** XML readers that know no document types, and so neither entities nor other files. */
    static final class SafeXml {

        private static final XMLInputFactory FACTORY = factory();

        private SafeXml() {}

        static XMLStreamReader reader(InputStream in) throws XMLStreamException {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
            return new NoDocumentType(reader);
        }

        private static XMLInputFactory factory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory;
        }
    }

    /** Refuses a document type as soon as it is met. */
    private static final class NoDocumentType extends javax.xml.stream.util.StreamReaderDelegate {

        NoDocumentType(XMLStreamReader reader) {
            super(reader);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new ReadingFailed("dataset.reject.entities");
            }
            return event;
        }
    }
}
