package io.groundwork.tasktype.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;

/** A stretch of a text in Unicode code points, the end exclusive; its own text is what stands there. */
public record Span(
        @JsonProperty(required = true) int start,
        @JsonProperty(required = true) int end,
        @JsonProperty(required = true) String text) {

    public Span {
        Objects.requireNonNull(text, "text");
    }
}
