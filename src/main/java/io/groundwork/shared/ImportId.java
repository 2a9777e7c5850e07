package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies an import. */
public record ImportId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static ImportId of(String text) {
        return new ImportId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static ImportId next() {
        return new ImportId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
