package io.groundwork.release;

import java.util.Locale;

/** What goes into a release of items that several people annotated. */
public enum ReleaseRule {
    /** The result of each of them. */
    ALL,
    /** One result an item: the only one, or the one that a senior reviewer decided on; others stay out. */
    ADJUDICATED;

    /** The word in the interface. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
