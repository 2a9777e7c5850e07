package io.groundwork.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Where an item is: not yet started, in work, kept back, or at one of its two ends. */
public enum ItemState {
    WAITING,
    WORKING,
    HELD,
    ACCEPTED,
    WITHDRAWN;

    /** The word in the database and in the REST interface. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that word; any other is an {@link IllegalArgumentException}. */
    @JsonCreator
    public static ItemState of(String wire) {
        return Arrays.stream(values())
                .filter(state -> state.wire().equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("waiting, working, held, accepted or withdrawn"));
    }
}
