package io.groundwork.tasktype.preference.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * The model of Bradley and Terry (1952): that i wins against j has the odds exp(s_i - s_j). The strengths of a group are found
 * by Newton's method on the log-likelihood, which is concave; they add up to 0, and their covariance is the pseudo-inverse of
 * the observed information.
 */
final class BradleyTerry {

    private static final int MOST_STEPS = 200;
    private static final double CLOSE = 1e-10;

    private final double[][] met;
    private final double[] wins;
    private final double[] strengths;
    private double[][] covariance;

    private BradleyTerry(double[][] met, double[] wins) {
        this.met = met;
        this.wins = wins;
        this.strengths = new double[wins.length];
        this.covariance = Centred.inverse(information());
    }

    /** Fits the strengths of a group of {@link Groups}. */
    static BradleyTerry of(Contests contests, List<Integer> group) {
        int size = group.size();
        double[][] met = new double[size][size];
        double[] wins = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                met[i][j] = i == j ? 0 : contests.met(group.get(i), group.get(j));
                wins[i] += i == j ? 0 : contests.wins(group.get(i), group.get(j));
            }
        }
        BradleyTerry model = new BradleyTerry(met, wins);
        model.climb();
        return model;
    }

    private void climb() {
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = Centred.times(covariance, gradient());
            double largest = Arrays.stream(direction).map(Math::abs).max().orElse(0);
            double length = Math.min(1, 1 / Math.max(largest, 1));
            for (int i = 0; i < strengths.length; i++) {
                strengths[i] += length * direction[i];
            }
            covariance = Centred.inverse(information());
            if (largest < CLOSE) {
                return;
            }
        }
    }

    private double chance(int i, int j) {
        return 1 / (1 + Math.exp(strengths[j] - strengths[i]));
    }

    private double[] gradient() {
        double[] gradient = wins.clone();
        for (int i = 0; i < strengths.length; i++) {
            for (int j = 0; j < strengths.length; j++) {
                gradient[i] -= met[i][j] * chance(i, j);
            }
        }
        return gradient;
    }

    private double[][] information() {
        int size = strengths.length;
        double[][] information = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double weight = met[i][j] * chance(i, j) * chance(j, i);
                information[i][j] -= weight;
                information[i][i] += weight;
            }
        }
        return information;
    }

    /** The strength of the one at that place of the group, in log-odds against the average of the group. */
    double strength(int i) {
        return strengths[i];
    }

    double error(int i) {
        return Math.sqrt(covariance[i][i]);
    }

    /** The standard error of the difference between two strengths. */
    double error(int i, int j) {
        return Math.sqrt(covariance[i][i] + covariance[j][j] - 2 * covariance[i][j]);
    }
}
