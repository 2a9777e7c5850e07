package io.groundwork.tasktype.settings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** Limits, both inclusive, that may be open on either side. */
@JsonInclude(Include.NON_NULL)
public record Bounds(@Nullable Integer min, @Nullable Integer max) {

    public boolean tooFew(int count) {
        return min != null && count < min;
    }

    public boolean tooMany(int count) {
        return max != null && count > max;
    }
}
