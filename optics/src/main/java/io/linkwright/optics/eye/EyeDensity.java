package io.linkwright.optics.eye;

/**
 * How often the traces of an eye pass each place of two unit intervals, from half a symbol before one symbol to half a symbol
 * after it: the whole eye stands in the middle, from 0 to 1 UI.
 *
 * <p>
 * Every trace puts a weight of one into every column, spread evenly over the rows that it passes between the column's edges, so
 * that each column sums to the number of traces and a steep edge is a faint band and not a row of dots. Immutable.
 */
public final class EyeDensity {

    /** Left edge of the picture, in UI from the begin of the middle symbol. */
    public static final double FIRST_UI = -0.5;
    /** Width of the picture. */
    public static final double WIDTH_UI = 2;
    /** Traces that are drawn at most: the first ones of the capture. */
    public static final int MAX_TRACES = 1 << 17;

    private static final double AIR = 0.06;

    private final int columns;
    private final int rows;
    private final double min;
    private final double max;
    private final int traces;
    private final float[] weights;

    private EyeDensity(int columns, int rows, double min, double max, int traces, float[] weights) {
        this.columns = columns;
        this.rows = rows;
        this.min = min;
        this.max = max;
        this.traces = traces;
        this.weights = weights;
    }

    /**
     * @param columns over two unit intervals, 2 to 4096
     * @param rows over the range of the traces and a little air, 2 to 4096
     * @throws IllegalArgumentException when fewer than one whole trace lies in the samples, or the trace is constant
     */
    public static EyeDensity of(EyeWaveform waveform, int columns, int rows) {
        if (columns < 2 || rows < 2 || columns > 4096 || rows > 4096) {
            throw new IllegalArgumentException("an eye has 2 to 4096 columns and rows, not " + columns + " x " + rows);
        }
        Interpolation trace = new Interpolation(waveform);
        double period = waveform.samplesPerSymbol();
        double begin = waveform.symbolStart() + FIRST_UI * period;
        begin += Math.ceil((trace.first() - begin) / period) * period;
        long whole = (long) Math.floor((trace.last() - begin) / period - WIDTH_UI) + 1;
        int traces = (int) Math.min(MAX_TRACES, whole);
        if (traces < 1) {
            throw new IllegalArgumentException("the capture is too short for an eye: " + waveform.samples().length
                    + " samples at " + period + " samples per symbol");
        }
        double[] range = range(trace, begin, period, traces, columns);
        if (!(range[1] > range[0])) {
            throw new IllegalArgumentException("the signal is constant at " + range[0] + ": there is no eye");
        }
        double air = (range[1] - range[0]) * AIR;
        double min = range[0] - air;
        double max = range[1] + air;
        return new EyeDensity(columns, rows, min, max, traces,
                weights(trace, begin, period, traces, columns, rows, min, rows / (max - min)));
    }

    private static double[] range(Interpolation trace, double begin, double period, int traces, int columns) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < traces; i++) {
            for (int column = 0; column <= columns; column++) {
                double value = trace.at(begin + i * period + column * WIDTH_UI * period / columns);
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        return new double[] { min, max };
    }

    private static float[] weights(Interpolation trace, double begin, double period, int traces, int columns, int rows,
            double min, double rowsPerUnit) {
        float[] weights = new float[columns * rows];
        for (int i = 0; i < traces; i++) {
            double start = begin + i * period;
            double left = (trace.at(start) - min) * rowsPerUnit;
            for (int column = 0; column < columns; column++) {
                double right = (trace.at(start + (column + 1) * WIDTH_UI * period / columns) - min) * rowsPerUnit;
                spread(weights, column * rows, Math.min(left, right), Math.max(left, right));
                left = right;
            }
        }
        return weights;
    }

    /** Puts a weight of one evenly between two heights, counted in rows. */
    private static void spread(float[] weights, int offset, double low, double high) {
        int first = (int) low;
        int last = (int) high;
        if (first == last) {
            weights[offset + first] += 1;
            return;
        }
        double perRow = 1 / (high - low);
        weights[offset + first] += (float) ((first + 1 - low) * perRow);
        for (int row = first + 1; row < last; row++) {
            weights[offset + row] += (float) perRow;
        }
        weights[offset + last] += (float) ((high - last) * perRow);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** Value at the lower edge of row 0, in the unit of the samples. */
    public double min() {
        return min;
    }

    /** Value at the upper edge of the last row. */
    public double max() {
        return max;
    }

    /** How many traces were laid over each other. */
    public int traces() {
        return traces;
    }

    /** @param row counted from the lowest value */
    public double weight(int column, int row) {
        if (row < 0 || row >= rows) {
            throw new IndexOutOfBoundsException("row " + row + " of " + rows);
        }
        return weights[column * rows + row];
    }

    /** The row that holds a value; may lie outside. */
    public int row(double value) {
        return (int) Math.floor((value - min) / (max - min) * rows);
    }

    /**
     * The vertical histogram of a stretch of the eye.
     *
     * @return weight of each row, summed over the columns whose middle lies in the window, or of the nearest one
     */
    public double[] histogram(HistogramWindow window) {
        double perColumn = WIDTH_UI / columns;
        int nearest = (int) Math.max(0, Math.min(columns - 1.0, Math.floor((window.centreUi() - FIRST_UI) / perColumn)));
        double[] histogram = new double[rows];
        for (int column = 0; column < columns; column++) {
            double middle = FIRST_UI + (column + 0.5) * perColumn;
            if (column == nearest || Math.abs(middle - window.centreUi()) <= window.widthUi() / 2) {
                for (int row = 0; row < rows; row++) {
                    histogram[row] += weights[column * rows + row];
                }
            }
        }
        return histogram;
    }
}
