package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.qa.QaResult.Pair;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far two pairs are apart, 0..1: question and answer by the words they share (Sørensen-Dice on multisets), the
 * evidence by the code points they share (Jaccard), and whether the type is the same.
 */
final class PairDistance {

    private static final double QUESTION = 0.3;
    private static final double ANSWER = 0.3;
    private static final double EVIDENCE = 0.3;
    private static final double TYPE = 0.1;

    private final Side first;
    private final Side second;

    private PairDistance(Side first, Side second) {
        this.first = first;
        this.second = second;
    }

    static double between(Side first, Side second) {
        return new PairDistance(first, second).value();
    }

    private double value() {
        double sum =
                QUESTION * words(first.question(), second.question()) + ANSWER * words(first.answer(), second.answer());
        double weight = QUESTION + ANSWER;
        if (first.grounded() || second.grounded()) {
            sum += EVIDENCE * evidence();
            weight += EVIDENCE;
        }
        if (!first.type().isEmpty() || !second.type().isEmpty()) {
            sum += first.type().equals(second.type()) ? 0 : TYPE;
            weight += TYPE;
        }
        return sum / weight;
    }

    private static double words(Map<String, Integer> a, Map<String, Integer> b) {
        if (a.equals(b)) {
            return 0;
        }
        int all = total(a) + total(b);
        int shared = a.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), b.getOrDefault(word.getKey(), 0)))
                .sum();
        return 1 - 2.0 * shared / all;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private double evidence() {
        if (first.wholePassage() || second.wholePassage()) {
            return first.wholePassage() == second.wholePassage() ? 0 : 1;
        }
        BitSet shared = (BitSet) first.covered().clone();
        shared.and(second.covered());
        BitSet all = (BitSet) first.covered().clone();
        all.or(second.covered());
        return all.isEmpty() ? 0 : 1 - (double) shared.cardinality() / all.cardinality();
    }

    /** One pair, made ready for many comparisons. */
    record Side(
            Map<String, Integer> question,
            Map<String, Integer> answer,
            String type,
            boolean wholePassage,
            BitSet covered) {

        static Side of(Pair pair) {
            BitSet covered = new BitSet();
            pair.spans()
                    .forEach(span ->
                            covered.set(Math.max(0, span.start()), Math.max(0, Math.max(span.start(), span.end()))));
            return new Side(bag(pair.question()), bag(pair.answer()), pair.type(), pair.wholePassage(), covered);
        }

        boolean grounded() {
            return wholePassage || !covered.isEmpty();
        }

        private static Map<String, Integer> bag(String text) {
            List<String> words = Words.of(text.toLowerCase(Locale.ROOT));
            Map<String, Integer> bag = new HashMap<>();
            (words.isEmpty() && !text.isBlank() ? List.of(text.strip()) : words)
                    .forEach(word -> bag.merge(word, 1, Integer::sum));
            return bag;
        }
    }
}
