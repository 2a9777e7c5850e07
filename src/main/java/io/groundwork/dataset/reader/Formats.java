package io.groundwork.dataset.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** Finds out from the bytes what a document is and who reads it. */
final class Formats {

    private Formats() {}

    static DocumentFormat of(Path file, Request request) throws IOException {
        if (PackedFile.is(file)) {
            return packed(file, request);
        }
        String type = type(file);
        return switch (type) {
            case "application/pdf" -> new PdfFormat(request.pages());
            case "application/rtf" -> new TikaFormat(new RTFParser(), type);
            case "text/html", "application/xhtml+xml" -> new TikaFormat(new JSoupParser(), type);
            default -> {
                if (!type.startsWith("text/")) {
                    throw new ReadingFailed("dataset.reject.unsupported", type);
                }
                yield text(request.name().toLowerCase(Locale.ROOT));
            }
        };
    }

    private static DocumentFormat text(String name) {
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return new TikaFormat(new JSoupParser(), "text/html");
        }
        return name.endsWith(".md") || name.endsWith(".markdown") ? new MarkdownFormat() : new TextFormat();
    }

    private static DocumentFormat packed(Path file, Request request) throws IOException {
        PackedFile packed = PackedFile.measured(file, request.unpackedBytes());
        String type = packed.type();
        return switch (type) {
            case "application/epub+zip" -> new TikaFormat(new EpubParser(), type);
            case "application/vnd.oasis.opendocument.text" -> new TikaFormat(new OpenDocumentParser(), type);
            case PackedFile.DOCX -> new DocxFormat();
            default -> throw new ReadingFailed("dataset.reject.unsupported", type);
        };
    }

    private static String type(Path file) throws IOException {
        try (InputStream in = TikaInputStream.get(file)) {
            if (Files.size(file) == 0) {
                throw new ReadingFailed("dataset.reject.empty");
            }
            MediaType type = Types.ALL.detect(in, new Metadata());
            return type.toString();
        }
    }

    private static final class Types {

        static final MimeTypes ALL = TikaConfig.getDefaultConfig().getMimeRepository();
    }
}
