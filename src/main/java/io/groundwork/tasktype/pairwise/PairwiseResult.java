package io.groundwork.tasktype.pairwise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which response is better, dimension by dimension.
 *
 * @param shown the ids of the responses from left to right as the person saw them; written by the server
 */
@JsonInclude(Include.NON_NULL)
record PairwiseResult(
        @JsonProperty(required = true) Map<String, Choice> dimensions,
        @Nullable String reason,
        @Nullable List<String> shown) {

    static final String DIMENSIONS = "/dimensions";
    static final String REASON = "/reason";
    static final String TIE = "tie";
    static final String BOTH_BAD = "bothBad";
    static final PairwiseResult BLANK = new PairwiseResult(Map.of(), null, null);

    PairwiseResult {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        shown = shown == null ? null : List.copyOf(shown);
    }

    static String path(String dimension) {
        return DIMENSIONS + "/" + dimension;
    }

    PairwiseResult seen(List<String> order) {
        return new PairwiseResult(dimensions, reason, order);
    }

    /** The reason, or nothing. */
    String why() {
        return reason == null ? "" : reason;
    }

    /**
     * One answer.
     *
     * @param choice the id of the better response, {@link #TIE} or {@link #BOTH_BAD}
     * @param strength how much better, from 1; 0 where none is better
     */
    record Choice(@JsonProperty(required = true) String choice, @JsonProperty(required = true) int strength) {

        Choice {
            Objects.requireNonNull(choice, "choice");
        }

        @JsonIgnore
        boolean prefers() {
            return !choice.equals(TIE) && !choice.equals(BOTH_BAD);
        }
    }
}
