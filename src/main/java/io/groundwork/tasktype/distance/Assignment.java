package io.groundwork.tasktype.distance;

import java.util.Arrays;

/** The assignment problem on a square matrix of costs, by shortest augmenting paths with potentials (Jonker and Volgenant 1987). */
public final class Assignment {

    private final double[][] cost;
    private final int size;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] cost) {
        this.cost = cost;
        size = cost.length;
        rowPotential = new double[size + 1];
        columnPotential = new double[size + 1];
        rowOf = new int[size + 1];
    }

    /** The smallest sum in which each row and each column is taken once. */
    public static double cheapest(double[][] cost) {
        Assignment assignment = new Assignment(cost);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.add(row);
        }
        double sum = 0;
        for (int column = 1; column <= assignment.size; column++) {
            sum += cost[assignment.rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private void add(int row) {
        rowOf[0] = row;
        double[] slack = new double[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int[] cameFrom = new int[size + 1];
        boolean[] used = new boolean[size + 1];
        int column = 0;
        do {
            used[column] = true;
            column = advance(column, slack, cameFrom, used);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private int advance(int column, double[] slack, int[] cameFrom, boolean[] used) {
        int row = rowOf[column];
        double least = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= size; j++) {
            if (used[j]) {
                continue;
            }
            double reduced = cost[row - 1][j - 1] - rowPotential[row] - columnPotential[j];
            if (reduced < slack[j]) {
                slack[j] = reduced;
                cameFrom[j] = column;
            }
            if (slack[j] < least) {
                least = slack[j];
                next = j;
            }
        }
        shift(least, slack, used);
        return next;
    }

    private void shift(double by, double[] slack, boolean[] used) {
        for (int j = 0; j <= size; j++) {
            if (used[j]) {
                rowPotential[rowOf[j]] += by;
                columnPotential[j] -= by;
            } else {
                slack[j] -= by;
            }
        }
    }
}
