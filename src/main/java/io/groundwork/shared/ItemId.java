package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an item. */
public record ItemId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static ItemId of(String text) {
        return new ItemId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static ItemId next() {
        return new ItemId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
