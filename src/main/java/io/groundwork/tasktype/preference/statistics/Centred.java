package io.groundwork.tasktype.preference.statistics;

/** Symmetric matrices whose rows add up to 0, and their Moore-Penrose inverses. */
final class Centred {

    private Centred() {}

    /** The inverse of (m + J/n) less J/n, J all ones: for a connected group the pseudo-inverse of m. */
    static double[][] inverse(double[][] matrix) {
        int size = matrix.length;
        double[][] left = new double[size][size];
        double[][] right = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                left[i][j] = matrix[i][j] + 1.0 / size;
            }
            right[i][i] = 1;
        }
        for (int column = 0; column < size; column++) {
            eliminate(left, right, column);
        }
        for (double[] row : right) {
            for (int j = 0; j < size; j++) {
                row[j] -= 1.0 / size;
            }
        }
        return right;
    }

    /** Gauss-Jordan; the matrix is positive definite, so no pivot is 0. */
    private static void eliminate(double[][] left, double[][] right, int column) {
        double pivot = left[column][column];
        for (int j = 0; j < left.length; j++) {
            left[column][j] /= pivot;
            right[column][j] /= pivot;
        }
        for (int i = 0; i < left.length; i++) {
            double factor = left[i][column];
            if (i == column || factor == 0) {
                continue;
            }
            for (int j = 0; j < left.length; j++) {
                left[i][j] -= factor * left[column][j];
                right[i][j] -= factor * right[column][j];
            }
        }
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
