package io.groundwork.dataset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.groundwork.shared.InvalidInput;
import java.util.Locale;

/** What an import does with an item that the project already has, by content or by external id. */
public enum OnDuplicate {
    /** Counts it and leaves it out. */
    SKIP,
    /** Takes it once more; an external id that is taken is still refused. */
    ADD,
    /** Refuses it with a line in the report. */
    REJECT;

    /** The word in the interface and in storage. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The choice of that word; any other is {@link InvalidInput}. */
    @JsonCreator
    public static OnDuplicate of(String wire) {
        for (OnDuplicate choice : values()) {
            if (choice.wire().equals(wire)) {
                return choice;
            }
        }
        throw InvalidInput.of("/onDuplicate", "dataset.on-duplicate.unknown", wire);
    }
}
