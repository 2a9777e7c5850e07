package io.groundwork.tasktype.distance;

import io.groundwork.tasktype.text.Span;
import java.util.BitSet;
import java.util.List;

/** The code points that the spans of a part cover together. */
public final class Evidence {

    private final BitSet covered = new BitSet();

    private Evidence() {}

    public static Evidence of(List<Span> spans) {
        Evidence evidence = new Evidence();
        for (Span span : spans) {
            int start = Math.max(0, span.start());
            evidence.covered.set(start, Math.max(start, span.end()));
        }
        return evidence;
    }

    public boolean isEmpty() {
        return covered.isEmpty();
    }

    /** How far two selections are apart, 0..1, by the code points they share (Jaccard). */
    public double distanceTo(Evidence other) {
        BitSet shared = (BitSet) covered.clone();
        shared.and(other.covered);
        BitSet all = (BitSet) covered.clone();
        all.or(other.covered);
        return all.isEmpty() ? 0 : 1 - (double) shared.cardinality() / all.cardinality();
    }
}
