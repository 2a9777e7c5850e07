package io.groundwork.work;

/** Why somebody won't do a piece of work. */
public enum SkipReason {
    UNCLEAR("unclear"),
    BAD_DATA("badData"),
    SENSITIVE("sensitive"),
    LANGUAGE("language"),
    OTHER("other");

    private final String wire;

    SkipReason(String wire) {
        this.wire = wire;
    }

    /** The name in the interface. */
    public String wire() {
        return wire;
    }
}
