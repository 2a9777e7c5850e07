package io.groundwork.release;

import io.groundwork.work.AcceptedResults.Selection;
import java.time.OffsetDateTime;

/** Says in the words of the work module which results a release takes. */
final class Selections {

    private Selections() {}

    static Selection of(ReleaseFilter filter, ReleaseRule rule) {
        OffsetDateTime until = filter.acceptedUntil();
        if (until == null) {
            throw new IllegalArgumentException("A release is always of a time");
        }
        return new Selection(
                filter.batches(), filter.languages(), filter.acceptedFrom(), until, rule == ReleaseRule.ADJUDICATED);
    }
}
