package io.groundwork.tasktype.pairwise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the requester asks about two responses.
 *
 * @param bothBad whether both may be refused
 * @param reason {@code required}, {@code optional} or {@code none}
 * @param hideModels whether nothing that could tell who made a response reaches the person
 */
record PairwiseSettings(
        @JsonProperty(required = true) List<Dimension> dimensions,
        @JsonProperty(required = true) boolean bothBad,
        @JsonProperty(required = true) String reason,
        @JsonProperty(required = true) boolean hideModels) {

    static final String REQUIRED = "required";
    static final String OPTIONAL = "optional";
    static final String NONE = "none";

    static final PairwiseSettings DEFAULTS = new PairwiseSettings(
            List.of(new Dimension(
                    "overall", "Overall", "Which response would you rather have got?", Dimension.FIVE_POINTS, true)),
            true,
            OPTIONAL,
            true);

    PairwiseSettings {
        dimensions = List.copyOf(dimensions);
        Objects.requireNonNull(reason, "reason");
    }

    Optional<Dimension> dimension(String id) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst();
    }

    boolean asksWhy() {
        return !reason.equals(NONE);
    }

    /**
     * One question.
     *
     * @param scale how many points from one side to the other, the middle one included: 3, 5 or 7
     * @param ties whether the middle, about the same, may be chosen
     */
    @JsonInclude(Include.NON_NULL)
    record Dimension(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String name,
            @Nullable String description,
            @JsonProperty(required = true) int scale,
            @JsonProperty(required = true) boolean ties) {

        static final int FIVE_POINTS = 5;
        static final List<Integer> SCALES = List.of(3, FIVE_POINTS, 7);

        Dimension {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
        }

        /** The strongest that a response can be better. */
        int strongest() {
            return (scale - 1) / 2;
        }
    }
}
