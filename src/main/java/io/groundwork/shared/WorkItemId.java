package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a work item. */
public record WorkItemId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static WorkItemId of(String text) {
        return new WorkItemId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static WorkItemId next() {
        return new WorkItemId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
