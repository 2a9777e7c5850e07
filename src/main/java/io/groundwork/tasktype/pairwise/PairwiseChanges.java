package io.groundwork.tasktype.pairwise;

import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.pairwise.PairwiseResult.Choice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What differs between two rounds. */
final class PairwiseChanges {

    private PairwiseChanges() {}

    static List<Change> between(PairwiseResult before, PairwiseResult after) {
        List<Change> changes = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>(after.dimensions().keySet());
        ids.addAll(before.dimensions().keySet());
        for (String id : ids) {
            Choice old = before.dimensions().get(id);
            Choice now = after.dimensions().get(id);
            if (!Objects.equals(old, now)) {
                changes.add(new Change(PairwiseResult.path(id), old, now));
            }
        }
        if (!Objects.equals(before.reason(), after.reason())) {
            changes.add(new Change(PairwiseResult.REASON, before.reason(), after.reason()));
        }
        return changes;
    }
}
