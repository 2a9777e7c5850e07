package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.distance.Evidence;
import io.groundwork.tasktype.distance.WordBag;
import java.util.HashSet;
import java.util.Set;

/**
 * How far two results are apart, 0..1: the mean over their sets of how far the answers are. Labels count by those they share
 * (Jaccard), and most; highlights by the code points they share and reasons by the words they share count where there are any.
 */
final class ClassificationDistance {

    private static final double LABELS = 0.8;
    private static final double SPANS = 0.15;
    private static final double REASON = 0.05;
    private static final double GRAIN = 1e9;

    private ClassificationDistance() {}

    static double between(ClassificationResult a, ClassificationResult b) {
        Set<String> sets = new HashSet<>(a.sets().keySet());
        sets.addAll(b.sets().keySet());
        double mean = sets.stream()
                .mapToDouble(set -> between(a.of(set), b.of(set)))
                .average()
                .orElse(0);
        return Math.rint(mean * GRAIN) / GRAIN;
    }

    private static double between(SetAnswer a, SetAnswer b) {
        double sum = LABELS * labels(Set.copyOf(a.labels()), Set.copyOf(b.labels()));
        double weight = LABELS;
        Evidence first = Evidence.of(a.spans());
        Evidence second = Evidence.of(b.spans());
        if (!first.isEmpty() || !second.isEmpty()) {
            sum += SPANS * first.distanceTo(second);
            weight += SPANS;
        }
        if (!a.why().isEmpty() || !b.why().isEmpty()) {
            sum += REASON * WordBag.of(a.why()).distanceTo(WordBag.of(b.why()));
            weight += REASON;
        }
        return sum / weight;
    }

    private static double labels(Set<String> a, Set<String> b) {
        Set<String> all = new HashSet<>(a);
        all.addAll(b);
        long shared = a.stream().filter(b::contains).count();
        return all.isEmpty() ? 0 : 1 - (double) shared / all.size();
    }
}
