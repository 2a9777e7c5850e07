package io.groundwork.dataset;

import java.util.Locale;

/** Where an item is: not yet started, in work, kept back, or at one of its two ends. */
public enum ItemState {
    WAITING,
    WORKING,
    HELD,
    ACCEPTED,
    WITHDRAWN;

    /** The word in the database and in the REST interface. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of that word. */
    public static ItemState of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
