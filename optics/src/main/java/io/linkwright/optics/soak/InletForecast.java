package io.linkwright.optics.soak;

import java.util.List;

/**
 * The module at another inlet temperature, with the power and the fan of the hold: every degree of inlet is one of the module.
 * A
 * fan that speeds up makes it cooler, a laser that needs more power when hot makes it warmer.
 *
 * @param moduleC reading of the module's sensor
 * @param beyondC how far the inlet lies above that of the hold; negative when below
 */
public record InletForecast(double inletC, Estimate moduleC, Estimate caseC, double beyondC) {

    /** @return empty where the record has no inlet or no temperature of the module */
    static List<InletForecast> of(Hold hold, CaseReading caseReading, SoakSettings settings) {
        if (!Hold.known(hold.inletC())) {
            return List.of();
        }
        return settings.worstInletsC().stream().map(inlet -> {
            double beyond = inlet - hold.inletC().value();
            double inletUncertainty = hold.inletC().uncertainty();
            return new InletForecast(inlet,
                    hold.moduleC().plus(beyond).widened(inletUncertainty).widened(settings.sensorAccuracyC()),
                    caseReading.caseC().plus(beyond).widened(inletUncertainty), beyond);
        }).toList();
    }
}
