package io.linkwright.optics.soak;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the temperature means for the life of the laser, after Arrhenius.
 *
 * @param holdC module temperature of the hold
 * @param useC module temperature at the customer's
 * @param factor how much faster the module aged in the hold than it does in use; below 1 when use is hotter
 * @param per10C how much faster it ages 10 °C above the temperature of use
 * @param others the factor for other activation energies
 * @param holdAsUseHours hours of use that the hold stands for
 * @param holdFit95 bound on the failure rate from this hold alone, at 95 % confidence, at the temperature of use, in FIT
 * @param lifeTest bounds from the maker's life test
 */
public record Ageing(double activationEnergyEv, double holdC, double useC, double factor, double per10C,
        List<Other> others, double holdAsUseHours, OptionalDouble holdFit95, Optional<LifeTestBound> lifeTest) {

    private static final List<Double> ENERGIES_EV = List.of(0.35, 0.4, 0.5, 0.7);
    /** Where no temperature of use is given: a module in a rack that is cooled well, as recalled. */
    static final double USUAL_USE_C = 55;

    /** The factor for one activation energy. */
    public record Other(double activationEnergyEv, double factor) {
    }

    /** Bounds on the failure rate at the temperature of use, in FIT. */
    public record LifeTestBound(LifeTest test, double factor, double fit60, double fit95) {
    }

    static Ageing of(Hold hold, SoakSettings settings) {
        double energy = settings.activationEnergyEv();
        double use = settings.useTemperatureC().orElse(USUAL_USE_C);
        double hot = hold.moduleC().value();
        double factor = Arrhenius.accelerationFactor(energy, use, hot);
        double hours = hold.hours() * factor;
        return new Ageing(energy, hot, use, factor, Arrhenius.accelerationFactor(energy, use, use + 10),
                ENERGIES_EV.stream().map(other -> new Other(other, Arrhenius.accelerationFactor(other, use, hot))).toList(),
                hours, hours > 0 ? OptionalDouble.of(FitBound.withoutFailure(0.95, hours)) : OptionalDouble.empty(),
                settings.lifeTest().map(test -> bound(test, energy, use)));
    }

    private static LifeTestBound bound(LifeTest test, double energy, double useC) {
        double factor = Arrhenius.accelerationFactor(energy, useC, test.temperatureC());
        double deviceHours = test.parts() * test.hours() * factor;
        return new LifeTestBound(test, factor, FitBound.withoutFailure(0.6, deviceHours),
                FitBound.withoutFailure(0.95, deviceHours));
    }
}
