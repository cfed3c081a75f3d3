package io.truceline.enrich.claim;

/**
 * Logistic regression with a ridge, found by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani, Friedman, The
 * Elements of Statistical Learning, 4.4.1). The same data give the same weights.
 */
final class LogisticRegression {
    private static final int MOST_STEPS = 60;
    private static final double SMALL = 1e-9;
    /** The bias is hardly held back. */
    private static final double RIDGE_OF_BIAS = 0.01;

    private LogisticRegression() {}

    /**
     * Fits.
     *
     * @param rows evidence of each sample
     * @param ridge how strongly weights are drawn to 0; more than 0
     * @return the weights, the bias last
     */
    static double[] fit(double[][] rows, boolean[] told, double ridge) {
        int width = rows[0].length + 1;
        double[] weights = new double[width];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[width];
            double[][] curvature = new double[width][width];
            for (int k = 0; k < width; k++) {
                double held = k + 1 == width ? RIDGE_OF_BIAS : ridge;
                gradient[k] = held * weights[k];
                curvature[k][k] = held;
            }
            for (int r = 0; r < rows.length; r++) {
                add(rows[r], told[r] ? 1 : 0, weights, gradient, curvature);
            }
            double[] change = solve(curvature, gradient);
            double largest = 0;
            for (int k = 0; k < width; k++) {
                weights[k] -= change[k];
                largest = Math.max(largest, Math.abs(change[k]));
            }
            if (largest < SMALL) {
                break;
            }
        }
        return weights;
    }

    private static void add(double[] row, int told, double[] weights, double[] gradient, double[][] curvature) {
        double p = probability(row, weights);
        for (int k = 0; k < weights.length; k++) {
            double value = value(row, k);
            if (value != 0) {
                gradient[k] += value * (p - told);
                for (int j = 0; j < weights.length; j++) {
                    curvature[k][j] += value * value(row, j) * p * (1 - p);
                }
            }
        }
    }

    private static double probability(double[] row, double[] weights) {
        double odds = 0;
        for (int k = 0; k < weights.length; k++) {
            odds += weights[k] * value(row, k);
        }
        return 1 / (1 + Math.exp(-odds));
    }

    private static double value(double[] row, int k) {
        return k < row.length ? row[k] : 1;
    }

    /** Gauss without pivoting, which a symmetric matrix with a ridge does not need. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[] solved = right.clone();
        for (int k = 0; k < size; k++) {
            for (int r = k + 1; r < size; r++) {
                double times = matrix[r][k] / matrix[k][k];
                if (times != 0) {
                    for (int c = k; c < size; c++) {
                        matrix[r][c] -= times * matrix[k][c];
                    }
                    solved[r] -= times * solved[k];
                }
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            for (int c = k + 1; c < size; c++) {
                solved[k] -= matrix[k][c] * solved[c];
            }
            solved[k] /= matrix[k][k];
        }
        return solved;
    }
}
