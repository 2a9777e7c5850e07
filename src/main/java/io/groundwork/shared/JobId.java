package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a background job. */
public record JobId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static JobId of(String text) {
        return new JobId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static JobId next() {
        return new JobId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
