package io.groundwork.tasktype.ranking;

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
 * What a person makes of the responses to one prompt.
 *
 * @param dimensions by the ids of the dimensions
 * @param shown the ids of the responses in the order in which the person saw them; the server writes it
 */
@JsonInclude(Include.NON_NULL)
record RankingResult(
        @JsonProperty(required = true) Map<String, Placing> dimensions,
        @Nullable String reason,
        @Nullable List<String> shown) {

    static final RankingResult BLANK = new RankingResult(Map.of(), null, null);
    static final String DIMENSIONS = "/dimensions";
    static final String REASON = "/reason";

    RankingResult {
        Map<String, Placing> kept = new LinkedHashMap<>();
        dimensions.forEach((id, placing) -> kept.put(id, Objects.requireNonNull(placing, id)));
        dimensions = Collections.unmodifiableMap(kept);
        shown = shown == null ? null : List.copyOf(shown);
    }

    static String path(String dimension) {
        return DIMENSIONS + "/" + dimension;
    }

    Placing on(String dimension) {
        return dimensions.getOrDefault(dimension, Placing.NONE);
    }

    boolean saysWhy() {
        return reason != null && !reason.isBlank();
    }

    /** The result as it is kept: ranks without gaps, and the order in which the responses were seen. */
    RankingResult seen(List<String> ids) {
        Map<String, Placing> counted = new LinkedHashMap<>();
        dimensions.forEach((id, placing) -> counted.put(id, placing.counted()));
        return new RankingResult(counted, reason, ids);
    }
}
