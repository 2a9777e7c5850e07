package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.Tally;
import io.groundwork.tasktype.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts pairs by question type, and those about the entire passage. */
final class QaTally {

    /** The category of pairs about the entire passage; no type may have this name. */
    static final String WHOLE_PASSAGE = "wholePassage";

    private QaTally() {}

    static Tally of(QaResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        result.pairs().forEach(pair -> {
            if (!pair.type().isBlank()) {
                counts.merge(pair.type(), 1, Integer::sum);
            }
            if (pair.wholePassage()) {
                counts.merge(WHOLE_PASSAGE, 1, Integer::sum);
            }
        });
        return new Tally(result.pairs().size(), counts);
    }

    static List<Target> targets(QaSettings settings) {
        QaSettings.Targets wanted = settings.targets();
        if (wanted == null) {
            return List.of();
        }
        List<Target> targets = new ArrayList<>();
        new TreeMap<>(wanted.shares())
                .forEach((type, share) -> targets.add(new Target(type, share, wanted.tolerance(), wanted.scope())));
        if (wanted.wholePassage() != null) {
            targets.add(new Target(WHOLE_PASSAGE, wanted.wholePassage(), wanted.tolerance(), wanted.scope()));
        }
        return targets;
    }
}
