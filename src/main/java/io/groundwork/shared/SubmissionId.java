package io.groundwork.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a submission. */
public record SubmissionId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is an {@link UnreadableId}. */
    @JsonCreator
    public static SubmissionId of(String text) {
        return new SubmissionId(UnreadableId.parse(text));
    }

    /** A new id, later than every id made before. */
    public static SubmissionId next() {
        return new SubmissionId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
