package io.groundwork.tasktype.qa;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** Limits, both inclusive, that may be open on either side. */
@JsonInclude(Include.NON_NULL)
record Bounds(@Nullable Integer min, @Nullable Integer max) {

    boolean tooFew(int count) {
        return min != null && count < min;
    }

    boolean tooMany(int count) {
        return max != null && count > max;
    }
}
