package io.groundwork.people.token;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Uuid7;
import java.util.UUID;

/** Identifies a personal API token. */
public record TokenId(@JsonValue UUID value) {

    /** Reads the id from its text; anything else is {@link NotFound}. */
    @JsonCreator
    public static TokenId of(String text) {
        try {
            return new TokenId(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound(text);
        }
    }

    static TokenId next() {
        return new TokenId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
