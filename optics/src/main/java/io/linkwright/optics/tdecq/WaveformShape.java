package io.linkwright.optics.tdecq;

import java.util.OptionalDouble;

/**
 * Over- and undershoot, excursion and edges of the waveform behind the reference receiver, before the equaliser. Normalised.
 * The definitions are from memory of the later clauses: a hundredth of all samples may lie beyond the extremes.
 */
record WaveformShape(double highest, double lowest, OptionalDouble riseUi, OptionalDouble fallUi) {

    private static final double HIT_RATIO = 1e-2;
    private static final int BINS = 1 << 14;
    private static final double SPAN = 2;
    private static final int EDGE_SYMBOLS = 5;

    static WaveformShape of(AlignedCapture capture, double p0, double p3) {
        int[] counts = capture.histogram(SPAN, BINS);
        long allowed = (long) (HIT_RATIO * capture.symbols() * capture.perSymbol());
        return new WaveformShape(extreme(counts, allowed, BINS - 1, -1), extreme(counts, allowed, 0, 1),
                edge(capture, 0, p0, p3), edge(capture, 3, p3, p0));
    }

    /** The level beyond which no more than the allowed samples lie, within its bin by proportion. */
    private static double extreme(int[] counts, long allowed, int from, int direction) {
        long beyond = 0;
        int bin = from;
        while (beyond + counts[bin] <= allowed) {
            beyond += counts[bin];
            bin += direction;
        }
        double part = (double) (allowed - beyond) / counts[bin];
        double at = direction < 0 ? bin + 1 - part : bin + part;
        return (at / BINS - 0.5) * 2 * SPAN;
    }

    /** From five of one outer level to five of the other: the mean of all such edges, 20 to 80 % of the way. */
    private static OptionalDouble edge(AlignedCapture capture, int from, double fromLevel, double toLevel) {
        int perSymbol = capture.perSymbol();
        double[] mean = new double[4 * perSymbol];
        int edges = 0;
        for (int n = 0; n < capture.symbols(); n++) {
            if (!isEdge(capture, n, from)) {
                continue;
            }
            edges++;
            for (int i = 0; i < mean.length; i++) {
                mean[i] += capture.value(n, i - 2 * perSymbol);
            }
        }
        double first = Double.NaN;
        for (int i = 1; i < mean.length && edges > 0; i++) {
            double before = (mean[i - 1] / edges - fromLevel) / (toLevel - fromLevel);
            double now = (mean[i] / edges - fromLevel) / (toLevel - fromLevel);
            if (before < 0.2 && now >= 0.2) {
                first = i - (now - 0.2) / (now - before);
            }
            if (before < 0.8 && now >= 0.8 && !Double.isNaN(first)) {
                return OptionalDouble.of((i - (now - 0.8) / (now - before) - first) / perSymbol);
            }
        }
        return OptionalDouble.empty();
    }

    private static boolean isEdge(AlignedCapture capture, int n, int from) {
        for (int i = 0; i < EDGE_SYMBOLS; i++) {
            if (capture.symbol(n - 1 - i) != from || capture.symbol(n + i) != 3 - from) {
                return false;
            }
        }
        return true;
    }
}
