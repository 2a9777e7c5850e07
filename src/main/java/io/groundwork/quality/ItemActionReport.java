package io.groundwork.quality;

import io.groundwork.shared.ItemId;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a bulk action.
 *
 * @param done items it was done to
 * @param failed items it could not be done to
 * @param failures why, for the first thousand
 */
public record ItemActionReport(long done, long failed, List<Failure> failures) {

    private static final int MOST = 1000;

    static ItemActionReport empty() {
        return new ItemActionReport(0, 0, List.of());
    }

    ItemActionReport withDone() {
        return new ItemActionReport(done + 1, failed, failures);
    }

    ItemActionReport with(Failure failure) {
        List<Failure> more = new ArrayList<>(failures);
        if (more.size() < MOST) {
            more.add(failure);
        }
        return new ItemActionReport(done, failed + 1, more);
    }

    /** One item and why nothing was done to it. */
    public record Failure(ItemId item, String key, String message) {}
}
