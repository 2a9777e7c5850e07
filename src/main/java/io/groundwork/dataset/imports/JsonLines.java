package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object a line; empty lines are passed over. */
final class JsonLines implements RowSource {

    static final int LONGEST_LINE = 10 << 20;

    private static final ObjectReader READER =
            Json.mapper().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Lines lines;
    private long number;

    JsonLines(InputStream in) {
        lines = new Lines(in, LONGEST_LINE);
    }

    @Override
    public @Nullable Row next() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            int start = number == 1 ? ByteOrderMark.length(line) : 0;
            if (line == Lines.TOO_LONG) {
                return Row.Bad.of(number, "dataset.reject.line-too-long", LONGEST_LINE >> 20);
            }
            if (!blank(line, start)) {
                return parse(line, start);
            }
        }
        return null;
    }

    @Override
    public long bytesRead() {
        return lines.bytesRead();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private Row parse(byte[] line, int start) throws IOException {
        try {
            JsonNode json = READER.readValue(line, start, line.length - start);
            return json instanceof ObjectNode object
                    ? new Row.Fields(number, object)
                    : Row.Bad.of(number, "dataset.reject.not-an-object");
        } catch (JsonProcessingException | java.io.CharConversionException unreadable) {
            return Row.Bad.of(number, "dataset.reject.json", Reason.of(unreadable));
        }
    }

    private static boolean blank(byte[] line, int start) {
        for (int i = start; i < line.length; i++) {
            if (line[i] > ' ' || line[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
