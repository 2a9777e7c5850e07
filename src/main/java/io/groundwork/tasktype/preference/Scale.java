package io.groundwork.tasktype.preference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers from the worst to the best.
 *
 * @param goodFrom the least rating that is good, all below are bad; null where above the middle is good, below it bad and
 *     the middle neither
 */
@JsonInclude(Include.NON_NULL)
public record Scale(
        @JsonProperty(required = true) int min, @JsonProperty(required = true) int max, @Nullable Integer goodFrom) {

    public static Scale of(int min, int max) {
        return new Scale(min, max, null);
    }

    public boolean holds(int rating) {
        return rating >= min && rating <= max;
    }

    /** Whether a rating is good; empty for the one in the middle, which is neither. */
    @JsonIgnore
    public Optional<Boolean> good(int rating) {
        if (goodFrom != null) {
            return Optional.of(rating >= goodFrom);
        }
        int twice = 2 * rating - (min + max);
        return twice == 0 ? Optional.empty() : Optional.of(twice > 0);
    }
}
