package io.groundwork.tasktype.ranking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.groundwork.tasktype.preference.Scale;
import io.groundwork.tasktype.settings.Bounds;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the requester asks of the responses to one prompt.
 *
 * @param responses how many an item may have
 * @param promptWords how long its prompt may be, null for any length
 * @param shuffle whether each annotator sees them in an order of their own
 * @param hideModels whether nothing that could tell which model made a response reaches the annotator
 * @param reason {@code required}, {@code optional} or {@code none}
 * @param allBad whether all responses may be called bad in place of an order
 */
@JsonInclude(Include.NON_NULL)
record RankingSettings(
        @JsonProperty(required = true) Bounds responses,
        @Nullable Bounds promptWords,
        @JsonProperty(required = true) List<Dimension> dimensions,
        @JsonProperty(required = true) boolean shuffle,
        @JsonProperty(required = true) boolean hideModels,
        @JsonProperty(required = true) String reason,
        @JsonProperty(required = true) boolean allBad) {

    static final int LEAST_RESPONSES = 2;
    static final int MOST_RESPONSES = 9;
    static final String REQUIRED = "required";
    static final String OPTIONAL = "optional";
    static final String NONE = "none";

    static final RankingSettings DEFAULTS = new RankingSettings(
            new Bounds(LEAST_RESPONSES, MOST_RESPONSES),
            null,
            List.of(
                    new Dimension(
                            "helpfulness",
                            "Helpfulness",
                            "How well it does what was asked for.",
                            "most helpful",
                            "least helpful",
                            true,
                            true,
                            false,
                            Scale.of(1, 5),
                            null,
                            null),
                    new Dimension(
                            "accuracy",
                            "Accuracy",
                            "Whether what it says or shows is right.",
                            null,
                            null,
                            false,
                            false,
                            false,
                            null,
                            List.of("right", "partly wrong", "wrong"),
                            null)),
            true,
            true,
            OPTIONAL,
            true);

    RankingSettings {
        Objects.requireNonNull(responses, "responses");
        Objects.requireNonNull(reason, "reason");
        dimensions = List.copyOf(dimensions);
    }

    Optional<Dimension> dimension(String id) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst();
    }
}
