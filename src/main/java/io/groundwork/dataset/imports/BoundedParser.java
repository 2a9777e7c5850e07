package io.groundwork.dataset.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Reads objects of a JSON list whole, and passes over those that are too long to be held. */
final class BoundedParser extends JsonParserDelegate {

    private final LongSupplier bytes;
    private final long longest;
    private long start;

    /** @param bytes how many bytes of the file were read */
    BoundedParser(JsonParser parser, LongSupplier bytes, long longest) {
        super(parser);
        this.bytes = bytes;
        this.longest = longest;
    }

    /** The object that begins with the current token; null where it is too long, the parser then stands at its end. */
    @Nullable
    ObjectNode object() throws IOException {
        JsonStreamContext list = delegate.getParsingContext().getParent();
        start = bytes.getAsLong();
        try {
            return Json.mapper().readTree(this);
        } catch (TooLong passedOver) {
            while (delegate.getParsingContext() != list) {
                delegate.nextToken();
            }
            return null;
        }
    }

    @Override
    public JsonToken nextToken() throws IOException {
        if (bytes.getAsLong() - start > longest) {
            throw new TooLong();
        }
        return delegate.nextToken();
    }

    /** Says that the object is longer than is read. */
    private static final class TooLong extends IOException {

        TooLong() {
            super("too long");
        }
    }
}
