package io.groundwork.tasktype.classification;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.groundwork.tasktype.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The labels chosen in one set, why, and where in the text it shows.
 *
 * @param labels the ids of the labels
 */
@JsonInclude(Include.NON_NULL)
record SetAnswer(
        @JsonProperty(required = true) List<String> labels,
        @Nullable String reason,
        @JsonProperty(required = true) List<Span> spans) {

    static final SetAnswer EMPTY = new SetAnswer(List.of(), null, List.of());

    SetAnswer {
        labels = List.copyOf(labels);
        spans = List.copyOf(spans);
    }

    /** The reason, or nothing. */
    String why() {
        return reason == null ? "" : reason.strip();
    }

    /** Whether it says why or where, whatever the labels. */
    boolean hasEvidence() {
        return !why().isEmpty() || !spans.isEmpty();
    }
}
