package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.Change;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What differs between two rounds: sets that came or went, and labels, reason and highlights of those in both. */
final class ClassificationChanges {

    private ClassificationChanges() {}

    static List<Change> between(ClassificationResult before, ClassificationResult after) {
        List<Change> changes = new ArrayList<>();
        Set<String> sets = new LinkedHashSet<>(after.sets().keySet());
        sets.addAll(before.sets().keySet());
        for (String set : sets) {
            String path = ClassificationResult.path(set);
            SetAnswer old = before.sets().get(set);
            SetAnswer now = after.sets().get(set);
            if (old == null || now == null) {
                changes.add(new Change(path, old, now));
            } else {
                changes.addAll(fields(path, old, now));
            }
        }
        return changes;
    }

    private static List<Change> fields(String path, SetAnswer before, SetAnswer after) {
        List<Change> changes = new ArrayList<>();
        if (!Set.copyOf(before.labels()).equals(Set.copyOf(after.labels()))) {
            changes.add(new Change(path + "/labels", before.labels(), after.labels()));
        }
        if (!before.why().equals(after.why())) {
            changes.add(new Change(path + "/reason", before.reason(), after.reason()));
        }
        if (!before.spans().equals(after.spans())) {
            changes.add(new Change(path + "/spans", before.spans(), after.spans()));
        }
        return changes;
    }
}
