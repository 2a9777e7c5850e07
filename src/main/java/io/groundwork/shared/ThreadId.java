package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a thread of remarks or questions. */
public record ThreadId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static ThreadId of(String text) {
        return new ThreadId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static ThreadId next() {
        return new ThreadId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
