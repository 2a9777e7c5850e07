package io.groundwork.dataset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a document with one of Tika's parsers; what is embedded in it is left out. */
final class TikaFormat implements DocumentFormat {

    private final Parser parser;
    private final String type;

    TikaFormat(Parser parser, String type) {
        this.parser = parser;
        this.type = type;
    }

    @Override
    public void read(Path file, BlockSink sink) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, type);
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream in = TikaInputStream.get(file)) {
            XhtmlBlocks blocks = new XhtmlBlocks(sink, () -> metadata.get(TikaCoreProperties.TITLE));
            parser.parse(in, blocks, metadata, context);
            blocks.finish();
        } catch (SAXException | TikaException broken) {
            throw Complaint.of(broken);
        }
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
    }
}
