package io.groundwork.dataset.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;

/** Reads plain text in whatever encoding: paragraphs are parted by empty lines, lines within one are joined. */
final class TextFormat implements DocumentFormat {

    private static final int LONGEST_PARAGRAPH = 1 << 20;

    @Override
    public void read(Path file, BlockSink sink) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new AutoDetectReader(in)) {
            StringBuilder paragraph = new StringBuilder();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || paragraph.length() > LONGEST_PARAGRAPH) {
                    sink.paragraph(paragraph.toString(), 0);
                    paragraph.setLength(0);
                }
                paragraph.append(line).append(' ');
            }
            sink.paragraph(paragraph.toString(), 0);
        } catch (TikaException unknownEncoding) {
            throw new ReadingFailed("dataset.reject.encoding");
        }
    }
}
