package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.dataset.document.FileRefused;
import io.groundwork.shared.Json;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a file that is one JSON list of objects, entry by entry in constant memory. */
final class JsonList implements RowSource {

    private final CountedStream counted;
    private final JsonParser parser;
    private final BoundedParser bounded;
    private long number;
    private boolean begun;

    JsonList(InputStream in) throws IOException {
        counted = new CountedStream(in);
        parser = Json.mapper().getFactory().createParser(counted);
        bounded = new BoundedParser(parser, counted::bytes, JsonLines.LONGEST_LINE);
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!begun) {
                parser.nextToken();
                begun = true;
            }
            return entry();
        } catch (CharConversionException notUtf8) {
            throw new FileRefused(number, "dataset.reject.not-utf8");
        } catch (JsonProcessingException broken) {
            throw new FileRefused(number, "dataset.reject.json-list", line(broken), Reason.of(broken));
        }
    }

    @Override
    public long bytesRead() {
        return counted.bytes();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private @Nullable Row entry() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return null;
        }
        if (token == JsonToken.END_ARRAY) {
            end();
            return null;
        }
        number++;
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return Row.Bad.of(number, "dataset.reject.entry-no-object");
        }
        ObjectNode read = bounded.object();
        return read == null
                ? Row.Bad.of(number, "dataset.reject.entry-too-long", JsonLines.LONGEST_LINE >> 20)
                : new Row.Fields(number, read);
    }

    private void end() throws IOException {
        if (parser.nextToken() != null) {
            throw new FileRefused(
                    number,
                    "dataset.reject.json-behind",
                    parser.currentLocation().getLineNr());
        }
    }

    private static int line(JsonProcessingException broken) {
        return broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
    }
}
