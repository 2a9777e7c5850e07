package io.groundwork.tasktype.pairwise;

import io.groundwork.tasktype.distance.WordBag;
import io.groundwork.tasktype.pairwise.PairwiseResult.Choice;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far two results are apart: the mean over the dimensions, where opposite choices are 1 apart and the same choice with
 * another strength a little. Reasons and the order shown weigh next to nothing: they only tell results apart.
 */
final class PairwiseDistance {

    private static final double HALF = 0.5;
    private static final double SLIGHT = 0.1;
    private static final double WEIGHT = 0.98;
    private static final double REASON = 0.01;
    private static final double STEPS = 3;

    private PairwiseDistance() {}

    static double between(PairwiseResult a, PairwiseResult b) {
        double reasons = Objects.equals(a.reason(), b.reason())
                ? 0
                : Math.max(HALF, WordBag.of(a.why()).distanceTo(WordBag.of(b.why())));
        double order = Objects.equals(a.shown(), b.shown()) ? 0 : 1;
        return WEIGHT * answers(a, b) + REASON * reasons + REASON * order;
    }

    private static double answers(PairwiseResult a, PairwiseResult b) {
        Set<String> ids = new HashSet<>(a.dimensions().keySet());
        ids.addAll(b.dimensions().keySet());
        return ids.stream()
                .mapToDouble(id -> apart(a.dimensions().get(id), b.dimensions().get(id)))
                .average()
                .orElse(0);
    }

    private static double apart(@Nullable Choice a, @Nullable Choice b) {
        if (Objects.equals(a, b)) {
            return 0;
        }
        if (a == null || b == null) {
            return 1;
        }
        if (a.choice().equals(b.choice())) {
            return SLIGHT * Math.min(1, Math.abs(a.strength() - b.strength()) / STEPS);
        }
        return a.prefers() && b.prefers() ? 1 : HALF;
    }
}
