package io.linkwright.optics.tdecq;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What was measured. Powers are in the capture's unit, upright; TECQ is the same figure of a capture without the fibre.
 *
 * @param tdecqDb \(10\log_{10}(OMA_{outer}/(6\,Q_t R))\)
 * @param sigmaG largest noise that a receiver may add for the target symbol error ratio
 * @param noiseR \(R=\sqrt{\sigma_G^2+\sigma_S^2}\)
 * @param ceq noise enhancement of the equaliser
 * @param kDb \(K = TDECQ - 10\log_{10}C_{eq}\)
 * @param equaliser the taps
 * @param thresholds of the three eyes, lowest first
 * @param thresholdShares how far each was moved from \(P_{ave}\) and \(P_{ave} \pm OMA/3\), as a share of the outer OMA
 * @param histogramShiftUi how far both histograms were moved from 0.45 and 0.55 UI
 * @param limiting the histogram with the larger symbol error ratio
 * @param serLeft symbol error ratio of the left histogram at sigmaG
 * @param symbols of whole repetitions
 * @param wrongSamples samples in the histograms on the wrong side of a threshold before any noise is added; the clause
 *        cannot tell them from right ones, so each makes TDECQ look better than it is
 * @param signal levels and what follows from them
 */
public record TdecqFigures(double tdecqDb, double sigmaG, double sigmaS, double noiseR, double ceq, double kDb,
        Equaliser equaliser, List<Double> thresholds, List<Double> thresholdShares, HistogramWindow leftHistogram,
        HistogramWindow rightHistogram, double histogramShiftUi, Side limiting, double serLeft, double serRight,
        double targetSer, double qt, int symbols, int wrongSamples, SignalFigures signal) {

    public TdecqFigures {
        thresholds = List.copyOf(thresholds);
        thresholdShares = List.copyOf(thresholdShares);
    }

    public double ceqDb() {
        return 10 * Math.log10(ceq);
    }

    /** 0.5 credits half as much noise of the instrument as a receiver may add. */
    public double sigmaSOverSigmaG() {
        return sigmaS / sigmaG;
    }

    /** Empty when the zero of the scale is unknown. */
    public OptionalDouble outerExtinctionRatioDb() {
        return signal.outerExtinctionRatioDb();
    }
}
