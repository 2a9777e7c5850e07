package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.dataset.media.MediaKeeper;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the first bytes of a file how it is to be read. */
final class FileSniffer {

    private static final int SAMPLE = 1 << 16;

    private static final Pattern SVG = Pattern.compile(
            "\uFEFF?\\s*(<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*>\\s*)*<svg[\\s>]", Pattern.DOTALL);

    private FileSniffer() {}

    static FileKind kind(Path file, String name) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(SAMPLE);
        }
        if (start.length == 0) {
            throw new FileRefused("dataset.reject.empty");
        }
        if (MediaKeeper.takes(file)) {
            return FileKind.MEDIA;
        }
        if (ZipDirectory.looksLikeZip(start)) {
            return packedDocument(file, start) ? FileKind.DOCUMENT : FileKind.ARCHIVE;
        }
        if (binary(start)) {
            return FileKind.DOCUMENT;
        }
        return text(start, name.toLowerCase(Locale.ROOT));
    }

    private static FileKind text(byte[] start, String name) {
        if (SVG.matcher(new String(start, StandardCharsets.UTF_8)).lookingAt()) {
            throw new FileRefused("dataset.media.svg");
        }
        if (beginsWithJsonObject(start)) {
            return FileKind.JSONL;
        }
        if (beginsWithJsonList(start, name.endsWith(".json"))) {
            return FileKind.JSON;
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".manifest")) {
            return FileKind.JSONL;
        }
        return name.endsWith(".csv") || name.endsWith(".tsv") ? FileKind.CSV : FileKind.DOCUMENT;
    }

    private static boolean packedDocument(Path file, byte[] start) throws IOException {
        if (new String(start, 0, Math.min(start.length, 60), StandardCharsets.ISO_8859_1).startsWith("mimetype", 30)) {
            return true;
        }
        Set<String> names = ZipDirectory.names(file).orElseThrow(() -> new FileRefused("dataset.reject.zip-directory"));
        return names.contains("[Content_Types].xml")
                || names.contains("META-INF/container.xml")
                || names.contains("mimetype");
    }

    private static boolean binary(byte[] start) {
        for (byte each : start) {
            if (each == 0) {
                return true;
            }
        }
        return startsWith(start, "%PDF") || startsWith(start, "{\\rtf");
    }

    private static boolean startsWith(byte[] start, String magic) {
        return new String(start, 0, Math.min(start.length, magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
    }

    /** Text in square brackets is no list of objects, unless it is called JSON. */
    private static boolean beginsWithJsonList(byte[] start, boolean calledSo) {
        try (JsonParser parser = json(start)) {
            return parser.nextToken() == JsonToken.START_ARRAY
                    && (calledSo || parser.nextToken() == JsonToken.START_OBJECT);
        } catch (IOException notJson) {
            return false;
        }
    }

    private static JsonParser json(byte[] start) throws IOException {
        int mark = ByteOrderMark.length(start);
        return Json.mapper().getFactory().createParser(start, mark, start.length - mark);
    }

    private static boolean beginsWithJsonObject(byte[] start) {
        try (JsonParser parser = json(start)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && (parser.nextToken() == JsonToken.FIELD_NAME || parser.currentToken() == JsonToken.END_OBJECT);
        } catch (IOException notJson) {
            return false;
        }
    }
}
