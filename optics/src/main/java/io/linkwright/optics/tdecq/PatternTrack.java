package io.linkwright.optics.tdecq;

import org.hipparchus.stat.regression.SimpleRegression;

/**
 * Follows a pattern through a capture from where it begins: for 512 of every 2,048 symbols the delay is found at which the
 * waveform agrees
 * best with what should be there, and a straight line through all delays tells begin and length of a symbol.
 */
final class PatternTrack {

    private static final int PIECE = 512;
    private static final int STEPS = 6;
    private static final double STEP_UI = 0.125;
    private static final int STRIDE = 4;

    private final byte[] pattern;
    private final SymbolSampler sampler;

    PatternTrack(byte[] pattern, SymbolSampler sampler) {
        this.pattern = pattern;
        this.sampler = sampler;
    }

    /**
     * @param middle sample position of the middle of the first symbol, by the straight line
     * @param samplesPerSymbol by the straight line
     * @param jitterUi how far the delays lie from the line, rms
     * @param agreement share of right upper bits over the whole capture, below one half if the polarity is wrong
     * @param worst the least share in any piece
     * @param worstSymbol where that piece begins, in symbols from the capture's beginning
     */
    record Track(double middle, double samplesPerSymbol, double jitterUi, double agreement, double worst, int worstSymbol) {
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
        return new Track(line.getIntercept(), line.getSlope(), Math.sqrt(line.getMeanSquareError()) / line.getSlope(),
                (double) right / counted, worst, worstSymbol);
    }

    /** In samples, by the peak of the correlation. */
    private double delay(double at, double period, int symbol, double sign) {
        double[] correlation = new double[2 * STEPS + 1];
        int best = 0;
        for (int i = 0; i < correlation.length; i++) {
            double shift = (i - STEPS) * STEP_UI * period;
            for (int n = 0; n < PIECE; n++) {
                double level = pattern[(symbol + n) % pattern.length] - 1.5;
                correlation[i] += sign * level * sampler.point(at + shift + n * period);
            }
            best = correlation[i] > correlation[best] ? i : best;
        }
        double place = best;
        if (best > 0 && best < 2 * STEPS) {
            double bend = correlation[best - 1] - 2 * correlation[best] + correlation[best + 1];
            place += bend < 0 ? (correlation[best - 1] - correlation[best + 1]) / (2 * bend) : 0;
        }
        return (place - STEPS) * STEP_UI * period;
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
