package io.linkwright.optics.soak;

import java.util.Optional;

/**
 * The stretch that is judged: at full power, after the warm-up.
 *
 * @param fromS in seconds of the run
 * @param toS in seconds of the run
 * @param observedS its length less the gaps in the record
 * @param moduleC mean reading of the module's sensor; NaN with infinite uncertainty where it is not recorded, as the others
 * @param caseC mean of the temperature that was measured at the case
 * @param fanPercent {@code NaN} where it is not recorded
 */
public record Hold(double fromS, double toS, double observedS, Estimate moduleC, Estimate caseC, Estimate inletC,
        Estimate powerW, double fanPercent) {

    static Hold of(SoakRun run, SteadyState steady, Plateau plateau) {
        double gaps = run.gaps().stream()
                .mapToDouble(gap -> Math.max(0, Math.min(gap.toS(), steady.toS()) - Math.max(gap.fromS(), steady.fromS())))
                .sum();
        return new Hold(steady.fromS(), steady.toS(), Math.max(0, steady.toS() - steady.fromS() - gaps),
                mean(run, Quantity.MODULE_TEMPERATURE, steady), mean(run, Quantity.CASE_TEMPERATURE, steady),
                mean(run, Quantity.INLET_TEMPERATURE, steady), mean(run, Quantity.POWER, steady), plateau.fanPercent());
    }

    private static Estimate mean(SoakRun run, Quantity quantity, SteadyState steady) {
        Optional<double[]> values = run.values(quantity);
        if (values.isEmpty()) {
            return new Estimate(Double.NaN, Double.POSITIVE_INFINITY);
        }
        return Blocks.of(run.timesS(), values.get(), steady.fromS(), steady.toS(), Blocks.USUAL).mean();
    }

    public double hours() {
        return observedS / 3600;
    }

    static boolean known(Estimate estimate) {
        return Double.isFinite(estimate.value());
    }
}
