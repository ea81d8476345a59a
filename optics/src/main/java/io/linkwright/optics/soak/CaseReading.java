package io.linkwright.optics.soak;

/**
 * The temperature of the case in the hold.
 *
 * @param caseC with the accuracy of the sensor and of the offset
 * @param how a sentence
 * @param upperBound whether the case is no warmer than this, and probably cooler
 */
public record CaseReading(Estimate caseC, String how, boolean upperBound) {

    static CaseReading of(Hold hold, SoakSettings settings) {
        if (Hold.known(hold.caseC())) {
            return new CaseReading(hold.caseC().widened(settings.sensorAccuracyC()), "measured at the case", false);
        }
        Estimate module = hold.moduleC().widened(settings.sensorAccuracyC());
        if (settings.sensorOffsetC().isEmpty()) {
            return new CaseReading(module, "the module's own reading, which usually lies 5 to 10 °C above the case (recalled): "
                    + "an upper bound until the maker tells the offset", true);
        }
        double offset = settings.sensorOffsetC().getAsDouble();
        return new CaseReading(module.plus(-offset).widened(settings.sensorOffsetUncertaintyC()),
                "the module's own reading less the stated offset of " + Figures.plain(offset) + " ± "
                        + Figures.plain(settings.sensorOffsetUncertaintyC()) + " °C",
                false);
    }
}
