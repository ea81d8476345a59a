package io.linkwright.optics.tdecq;

import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Follows a pattern through a capture from where it begins: for 512 of every 2,048 symbols the delay of the waveform's edges is
 * found, and a straight line through all delays tells begin and length of a symbol.
 *
 * <p>
 * Edges, and not the agreement in the middle of the symbols: that hardly changes with the delay, and not at all where symbols
 * are
 * square, so that noise would choose it.
 */
final class PatternTrack {

    private static final int PIECE = 512;
    private static final int STEPS = 6;
    private static final double STEP_UI = 0.125;
    private static final int STRIDE = 4;
    /** To a five-hundredth of a symbol. */
    private static final int HALVINGS = 6;

    private final byte[] pattern;
    private final SymbolSampler sampler;

    PatternTrack(byte[] pattern, SymbolSampler sampler) {
        this.pattern = pattern;
        this.sampler = sampler;
    }

    /**
     * @param middle sample position of the middle of the first symbol, by the straight line
     * @param samplesPerSymbol by the straight line
     * @param periodError standard error of the length of a symbol, in samples
     * @param agreement share of right upper bits over the whole capture, below one half if the polarity is wrong
     * @param worst the least share in any piece
     * @param worstSymbol where that piece begins, in symbols from the capture's beginning
     */
    record Track(double middle, double samplesPerSymbol, double periodError, double agreement, double worst, int worstSymbol) {
    }

    Track follow(PatternSearch.Place place, double samplesPerSymbol) {
        double sign = place.inverted() ? -1 : 1;
        int symbols = (int) (sampler.length() / samplesPerSymbol) - 1;
        SimpleRegression line = new SimpleRegression();
        double middle = place.middle();
        double period = samplesPerSymbol;
        int right = 0;
        int counted = 0;
        double worst = 1;
        int worstSymbol = 0;
        double drift = 0;
        for (int n = 0; n + PIECE <= symbols; n += STRIDE * PIECE) {
            double at = middle + n * period + drift;
            double delay = delay(at, period, place.symbol() + n, sign);
            line.addData(n + (PIECE - 1) / 2.0, at + delay + (PIECE - 1) / 2.0 * period);
            drift += delay;
            int here = right(at + delay, period, place.symbol() + n, sign);
            right += here;
            counted += PIECE;
            if ((double) here / PIECE < worst) {
                worst = (double) here / PIECE;
                worstSymbol = n;
            }
        }
        if (line.getN() < 3) {
            return new Track(middle, samplesPerSymbol, 0, counted == 0 ? place.agreement() : (double) right / counted, worst,
                    worstSymbol);
        }
        return new Track(line.getIntercept(), line.getSlope(), line.getSlopeStdErr(),
                (double) right / counted, worst, worstSymbol);
    }

    /** In samples. Where no edge is found, 0: the pattern is not there, which its agreement will tell. */
    private double delay(double at, double period, int symbol, double sign) {
        double before = edge(at, -STEPS * STEP_UI, period, symbol, sign);
        for (int i = 1 - STEPS; i <= STEPS; i++) {
            double here = edge(at, i * STEP_UI, period, symbol, sign);
            if (before < 0 && here >= 0) {
                return narrowed(at, (i - 1) * STEP_UI, i * STEP_UI, period, symbol, sign) * period;
            }
            before = here;
        }
        return 0;
    }

    private double narrowed(double at, double lowUi, double highUi, double period, int symbol, double sign) {
        double low = lowUi;
        double high = highUi;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (edge(at, middle, period, symbol, sign) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /**
     * What the waveform has between each two symbols, times the step from the one to the other, in sum: below 0 before the
     * edges,
     * above 0 behind them, and 0 in their middle. Neither the mean nor the levels' spacing matters, since both drop out of the
     * sum.
     */
    private double edge(double at, double shiftUi, double period, int symbol, double sign) {
        double sum = 0;
        for (int n = 0; n < PIECE; n++) {
            int place = symbol + n;
            int step = pattern[place % pattern.length] - pattern[(place + pattern.length - 1) % pattern.length];
            if (step != 0) {
                sum += sign * step * sampler.point(at + (n - 0.5 + shiftUi) * period);
            }
        }
        return sum;
    }

    private int right(double at, double period, int symbol, double sign) {
        int right = 0;
        for (int n = 0; n < PIECE; n++) {
            boolean upper = sign * sampler.value(at + n * period, period) > 0;
            right += upper == pattern[(symbol + n) % pattern.length] >= 2 ? 1 : 0;
        }
        return right;
    }
}
