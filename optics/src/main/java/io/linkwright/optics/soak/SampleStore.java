package io.linkwright.optics.soak;

import java.util.Arrays;

/**
 * Columns of numbers in bounded memory. When the store is full, each two neighbouring rows become their mean, and from then on
 * twice as many rows of the record go into one. Empty cells ({@code NaN}) take no part in a mean.
 */
final class SampleStore {

    private static final int FIRST_ROWS = 1024;

    private final int maxRows;
    private final double[][] columns;
    private final double[] sums;
    private final int[] counts;
    private int rows;
    private int rowsPerRow = 1;
    private int pending;

    /**
     * @param columns 1 or more, the first being the time
     * @param maxCells rows times columns that are kept at most
     */
    SampleStore(int columns, int maxCells) {
        // Even, so that pairs come out whole.
        maxRows = Math.max(64, maxCells / columns / 2 * 2);
        this.columns = new double[columns][Math.min(FIRST_ROWS, maxRows)];
        sums = new double[columns];
        counts = new int[columns];
    }

    void add(double[] values) {
        for (int column = 0; column < columns.length; column++) {
            if (!Double.isNaN(values[column])) {
                sums[column] += values[column];
                counts[column]++;
            }
        }
        if (++pending == rowsPerRow) {
            flush();
        }
    }

    /** Writes the rows that do not fill a whole one. */
    void flush() {
        if (pending == 0) {
            return;
        }
        if (rows == maxRows) {
            halve();
        }
        if (rows == columns[0].length) {
            for (int column = 0; column < columns.length; column++) {
                columns[column] = Arrays.copyOf(columns[column], Math.min(maxRows, rows * 2));
            }
        }
        for (int column = 0; column < columns.length; column++) {
            columns[column][rows] = counts[column] == 0 ? Double.NaN : sums[column] / counts[column];
        }
        rows++;
        pending = 0;
        Arrays.fill(sums, 0);
        Arrays.fill(counts, 0);
    }

    int rows() {
        return rows;
    }

    /** How many rows of the record are in one row here. */
    int rowsPerRow() {
        return rowsPerRow;
    }

    double[] column(int column) {
        return Arrays.copyOf(columns[column], rows);
    }

    private void halve() {
        for (double[] column : columns) {
            for (int row = 0; row < rows / 2; row++) {
                column[row] = mean(column[2 * row], column[2 * row + 1]);
            }
        }
        rows /= 2;
        rowsPerRow *= 2;
    }

    private static double mean(double first, double second) {
        return Double.isNaN(first) ? second : Double.isNaN(second) ? first : (first + second) / 2;
    }
}
