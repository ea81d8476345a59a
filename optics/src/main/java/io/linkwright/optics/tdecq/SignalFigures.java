package io.linkwright.optics.tdecq;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the waveform tells beside TDECQ. Powers are in the capture's unit.
 *
 * @param omaOuter \(P_3-P_0\) in the central two unit intervals of runs of seven 3s and six 0s, equalised
 * @param p0 power of those runs of 0s, equalised
 * @param p3 power of those runs of 3s, equalised
 * @param averagePower mean of the whole pattern
 * @param levels mean of the four symbols in the histograms, equalised, lowest first
 * @param rlm ratio of level mismatch of those levels (120D.3.1.2); 1 when they are evenly spaced
 * @param outerExtinctionRatioDb \(10\log_{10}\) of the runs' powers above the dark level; empty if that is unknown or above P0
 * @param overshootPercent of the outer OMA, how far the waveform before the equaliser rises above P3, a hundredth of its
 *        samples apart
 * @param undershootPercent the same below P0
 * @param powerExcursion how far it goes from the average, up or down, the same hundredth apart
 * @param riseTimeS 20 to 80 % of the outer OMA, from five 0s to five 3s, before the equaliser; empty if not found
 * @param fallTimeS the same from five 3s to five 0s
 */
public record SignalFigures(double omaOuter, double p0, double p3, double averagePower, List<Double> levels, double rlm,
        OptionalDouble outerExtinctionRatioDb, double overshootPercent, double undershootPercent, double powerExcursion,
        OptionalDouble riseTimeS, OptionalDouble fallTimeS) {

    public SignalFigures {
        levels = List.copyOf(levels);
    }

    /** The slower of the two edges. */
    public OptionalDouble transitionTimeS() {
        return riseTimeS.isEmpty() || fallTimeS.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(Math.max(riseTimeS.getAsDouble(), fallTimeS.getAsDouble()));
    }
}
