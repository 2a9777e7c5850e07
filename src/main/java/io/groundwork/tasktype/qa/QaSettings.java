package io.groundwork.tasktype.qa;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.groundwork.tasktype.settings.Bounds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the requester asks of the pairs of one item.
 *
 * @param passage whether items have a passage to ask about; else they have a topic, or nothing
 * @param types the question types that can be chosen
 * @param ownTypes whether annotators may write a type of their own
 * @param spansRequired whether each pair needs a highlight or the mark that it is about the entire passage
 */
@JsonInclude(Include.NON_NULL)
record QaSettings(
        @JsonProperty(required = true) boolean passage,
        @JsonProperty(required = true) Bounds pairs,
        @JsonProperty(required = true) Bounds questionWords,
        @JsonProperty(required = true) Bounds answerWords,
        @JsonProperty(required = true) List<String> types,
        @JsonProperty(required = true) boolean ownTypes,
        @Nullable Targets targets,
        @JsonProperty(required = true) boolean spansRequired) {

    static final QaSettings DEFAULTS = new QaSettings(
            true,
            new Bounds(3, 5),
            new Bounds(3, 40),
            new Bounds(1, 80),
            List.of("what", "why", "when", "where", "which", "who", "how"),
            false,
            null,
            true);

    /** Whether pairs carry a type at all. */
    boolean typed() {
        return ownTypes || !types.isEmpty();
    }

    /**
     * Shares that the pairs should reach.
     *
     * @param scope {@code item} or {@code batch}
     * @param tolerance how far a share may be off, 0..1
     * @param types share by question type, 0..1
     * @param wholePassage the share of pairs about the entire passage, 0..1
     */
    @JsonInclude(Include.NON_NULL)
    record Targets(
            @JsonProperty(required = true) String scope,
            @JsonProperty(required = true) double tolerance,
            @Nullable Map<String, Double> types,
            @Nullable Double wholePassage) {

        Map<String, Double> shares() {
            return types == null ? Map.of() : types;
        }
    }
}
