package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a batch. */
public record BatchId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static BatchId of(String text) {
        return new BatchId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static BatchId next() {
        return new BatchId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
