package io.groundwork.api;

import io.groundwork.shared.FailureKind;
import io.groundwork.shared.GroundworkException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for: {@code ?after=<cursor>&limit=1..1000}, as the parameter of a controller's method.
 *
 * @param after the cursor of the page before, null for the first page
 * @param limit how many rows at most, 100 where none is given
 */
public record Paging(@Nullable String after, int limit) {

    static final int USUAL = 100;
    static final int MOST = 1000;

    /** Refuses limits outside 1 to 1000. */
    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new LimitOutOfRange(limit);
        }
    }

    /** A limit that no list takes. */
    public static final class LimitOutOfRange extends GroundworkException {

        LimitOutOfRange(int limit) {
            super(FailureKind.BAD_REQUEST, "limit-out-of-range", Map.of("limit", limit, "most", MOST));
        }
    }
}
