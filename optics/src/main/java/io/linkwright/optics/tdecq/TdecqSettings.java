package io.linkwright.optics.tdecq;

import java.util.OptionalDouble;

/**
 * How TDECQ is measured. The default, {@link #clause121()}, is what IEEE 802.3 121.8.5.3 asks for.
 *
 * @param taps of the symbol-spaced feed-forward equaliser: 1 (none) to 15
 * @param tapRule what the taps must keep to
 * @param tapSearch what the taps are chosen for
 * @param targetSer symbol error ratio at which the noise is told, more than 0 and less than 0.1
 * @param sigmaS rms noise of the instrument without light, in the samples' unit; 0 if none is to be credited
 * @param filtered whether the capture was made through the reference receiver's response already
 * @param bandwidthHz -3 dB frequency of the reference receiver; half the symbol rate if empty
 * @param optimiseHistogramTimes whether both histograms may move together to where TDECQ is least
 * @param adjustThresholds whether each threshold may move by up to 1 % of the outer OMA
 */
public record TdecqSettings(int taps, TapRule tapRule, TapSearch tapSearch, double targetSer, double sigmaS, boolean filtered,
        OptionalDouble bandwidthHz, boolean optimiseHistogramTimes, boolean adjustThresholds) {

    /** Symbol error ratio of KP4 lanes, twice the bit error ratio of 2.4e-4. */
    public static final double KP4_SER = 4.8e-4;
    /** Symbol error ratio that the LPO MSA measures at, with 9 taps. */
    public static final double LPO_SER = 4.0e-4;

    private static final int MAX_TAPS = 15;
    private static final double MAX_SER = 0.1;

    /** @throws IllegalArgumentException if a figure is out of its range */
    public TdecqSettings {
        require(taps >= 1 && taps <= MAX_TAPS, "1 to 15 taps, not " + taps);
        require(targetSer > 0 && targetSer < MAX_SER, "a symbol error ratio above 0 and below 0.1, not " + targetSer);
        require(sigmaS >= 0 && !Double.isInfinite(sigmaS), "an instrument noise of 0 or more, not " + sigmaS);
        require(bandwidthHz.isEmpty() || bandwidthHz.getAsDouble() > 0 && !Double.isInfinite(bandwidthHz.getAsDouble()),
                "a bandwidth above 0, not " + bandwidthHz.orElse(0));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("TDECQ takes " + what);
        }
    }

    /** Five taps at 4.8e-4, histograms and thresholds optimised, capture unfiltered, no noise credited. */
    public static TdecqSettings clause121() {
        return new TdecqSettings(5, TapRule.CLAUSE_121, TapSearch.MINIMUM_TDECQ, KP4_SER, 0, false, OptionalDouble.empty(),
                true,
                true);
    }

    /** Nine taps at 4.0e-4, as the LPO MSA has it. */
    public static TdecqSettings lpo() {
        return clause121().withTaps(9, TapRule.FREE).withTargetSer(LPO_SER);
    }

    public TdecqSettings withTaps(int count, TapRule rule) {
        return new TdecqSettings(count, rule, tapSearch, targetSer, sigmaS, filtered, bandwidthHz, optimiseHistogramTimes,
                adjustThresholds);
    }

    public TdecqSettings withTapSearch(TapSearch search) {
        return new TdecqSettings(taps, tapRule, search, targetSer, sigmaS, filtered, bandwidthHz, optimiseHistogramTimes,
                adjustThresholds);
    }

    public TdecqSettings withTargetSer(double ser) {
        return new TdecqSettings(taps, tapRule, tapSearch, ser, sigmaS, filtered, bandwidthHz, optimiseHistogramTimes,
                adjustThresholds);
    }

    public TdecqSettings withSigmaS(double sigma) {
        return new TdecqSettings(taps, tapRule, tapSearch, targetSer, sigma, filtered, bandwidthHz, optimiseHistogramTimes,
                adjustThresholds);
    }

    public TdecqSettings withFiltered(boolean already) {
        return new TdecqSettings(taps, tapRule, tapSearch, targetSer, sigmaS, already, bandwidthHz, optimiseHistogramTimes,
                adjustThresholds);
    }

    public TdecqSettings withBandwidthHz(double bandwidth) {
        return new TdecqSettings(taps, tapRule, tapSearch, targetSer, sigmaS, filtered, OptionalDouble.of(bandwidth),
                optimiseHistogramTimes, adjustThresholds);
    }

    public TdecqSettings withOptimiseHistogramTimes(boolean optimise) {
        return new TdecqSettings(taps, tapRule, tapSearch, targetSer, sigmaS, filtered, bandwidthHz, optimise,
                adjustThresholds);
    }

    public TdecqSettings withAdjustThresholds(boolean adjust) {
        return new TdecqSettings(taps, tapRule, tapSearch, targetSer, sigmaS, filtered, bandwidthHz, optimiseHistogramTimes,
                adjust);
    }

    /**
     * \(Q_t\), the ratio of half an inner eye to the noise at which ideal PAM4 has the target ratio: the standard's rounded
     * 3.414
     * for 4.8e-4, the solution of \(1.5\,Q(q)=SER\) otherwise.
     */
    public double qt() {
        return targetSer == KP4_SER ? 3.414 : GaussianTail.inverse(targetSer / 1.5);
    }
}
