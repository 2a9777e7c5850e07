package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a project. */
public record ProjectId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static ProjectId of(String text) {
        return new ProjectId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static ProjectId next() {
        return new ProjectId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
