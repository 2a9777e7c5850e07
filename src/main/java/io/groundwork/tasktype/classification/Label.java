package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One label of a set.
 *
 * @param id its key in results and files, the same in every version of the brief
 * @param description when to choose it
 * @param reasonRequired whether who chooses it must say why
 * @param spansRequired whether who chooses it must show where in the text
 * @param good whether a text with this label is a good or a bad example to train on; null where it says neither
 */
@JsonInclude(Include.NON_NULL)
record Label(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String name,
        @Nullable String description,
        @JsonProperty(required = true) boolean reasonRequired,
        @JsonProperty(required = true) boolean spansRequired,
        @Nullable Boolean good) {

    static final Label EMPTY = plain("", "", null);

    Label {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Whether nobody wrote anything into it. */
    boolean saysNothing() {
        return name.isBlank() && description == null;
    }

    /** A label that asks for nothing. */
    static Label plain(String id, String name, @Nullable String description) {
        return new Label(id, name, description, false, false, null);
    }
}
