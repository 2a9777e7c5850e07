package io.groundwork.tasktype.qa;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.groundwork.tasktype.text.Span;
import java.util.List;
import java.util.Objects;

/** The pairs that a person made, in their order. */
record QaResult(@JsonProperty(required = true) List<Pair> pairs) {

    static final QaResult BLANK = new QaResult(List.of());

    QaResult {
        pairs = List.copyOf(pairs);
    }

    /**
     * One question with its answer.
     *
     * @param id made by the client, the same over all rounds
     * @param type empty until one is chosen
     * @param wholePassage the pair is about the entire passage and has no spans
     */
    record Pair(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String question,
            @JsonProperty(required = true) String answer,
            @JsonProperty(required = true) String type,
            @JsonProperty(required = true) boolean wholePassage,
            @JsonProperty(required = true) List<Span> spans) {

        Pair {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(type, "type");
            spans = List.copyOf(spans);
        }

        String path() {
            return "/pairs/" + id;
        }
    }
}
