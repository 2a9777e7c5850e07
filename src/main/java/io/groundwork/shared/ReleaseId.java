package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a release. */
public record ReleaseId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static ReleaseId of(String text) {
        return new ReleaseId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static ReleaseId next() {
        return new ReleaseId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
