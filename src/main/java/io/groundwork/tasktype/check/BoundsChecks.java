package io.groundwork.tasktype.check;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.settings.Bounds;
import java.util.ArrayList;
import java.util.List;

/** Whether limits that a manager set make sense. */
public final class BoundsChecks {

    private BoundsChecks() {}

    /** What is wrong with limits between {@code least} and {@code most}, said at the path of the limits. */
    public static List<Violation> check(String path, Bounds bounds, int least, int most) {
        List<Violation> violations = new ArrayList<>();
        int min = bounds.min() == null ? least : bounds.min();
        int max = bounds.max() == null ? most : bounds.max();
        if (min < least) {
            violations.add(Violation.of(path + "/min", "tasktype.settings.min.low", least));
        }
        if (max > most) {
            violations.add(Violation.of(path + "/max", "tasktype.settings.max.high", most));
        }
        if (min > max) {
            violations.add(Violation.of(path + "/max", "tasktype.settings.max.belowMin", min));
        }
        return violations;
    }
}
