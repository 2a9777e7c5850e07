package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.distance.Evidence;
import io.groundwork.tasktype.distance.WordBag;
import io.groundwork.tasktype.qa.QaResult.Pair;

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
        double sum = QUESTION * first.question().distanceTo(second.question())
                + ANSWER * first.answer().distanceTo(second.answer());
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

    private double evidence() {
        if (first.wholePassage() || second.wholePassage()) {
            return first.wholePassage() == second.wholePassage() ? 0 : 1;
        }
        return first.covered().distanceTo(second.covered());
    }

    /** One pair, made ready for many comparisons. */
    record Side(WordBag question, WordBag answer, String type, boolean wholePassage, Evidence covered) {

        static Side of(Pair pair) {
            return new Side(
                    WordBag.of(pair.question()),
                    WordBag.of(pair.answer()),
                    pair.type(),
                    pair.wholePassage(),
                    Evidence.of(pair.spans()));
        }

        boolean grounded() {
            return wholePassage || !covered.isEmpty();
        }
    }
}
