package io.linkwright.optics.soak;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a run is judged for.
 *
 * @param worstInletsC inlet temperatures to extrapolate to; the profile's case temperature is judged at the first
 * @param useTemperatureC at which the customer runs the modules (module reading)
 * @param warningC high-temperature warning of this module; empty for the lowest that public memories show
 * @param alarmC high-temperature alarm of this module
 * @param maxPowerW highest power of this part
 * @param sensorOffsetC how much more than the case the module's own sensor reads; empty when nobody knows
 * @param sensorOffsetUncertaintyC of that offset, half-width
 * @param sensorAccuracyC of the sensor, half-width
 * @param activationEnergyEv for the ageing
 * @param lifeTest the maker's, for a bound on the failure rate
 */
public record SoakSettings(List<Double> worstInletsC, OptionalDouble useTemperatureC, OptionalDouble warningC,
        OptionalDouble alarmC, OptionalDouble maxPowerW, OptionalDouble sensorOffsetC, double sensorOffsetUncertaintyC,
        double sensorAccuracyC, double activationEnergyEv, Optional<LifeTest> lifeTest) {

    /** ASHRAE's class A2 ends at 35 °C, A4 at 45 °C inlet; both recalled. */
    public static final List<Double> USUAL_WORST_INLETS_C = List.of(35.0, 45.0);
    /** Usual accuracy of a module's temperature reading, recalled. */
    public static final double USUAL_SENSOR_ACCURACY_C = 3;
    /** Spread of the usual +5 to +10 °C, recalled. */
    public static final double USUAL_OFFSET_UNCERTAINTY_C = 2.5;
    /** Wear-out of 1310 nm lasers, the low end of 0.4 to 0.5 eV, recalled. */
    public static final double USUAL_ACTIVATION_ENERGY_EV = 0.4;

    /** @throws IllegalArgumentException saying what is impossible */
    public SoakSettings {
        worstInletsC = List.copyOf(worstInletsC);
        if (worstInletsC.isEmpty() || worstInletsC.stream().anyMatch(inlet -> !(inlet > -50 && inlet < 100))) {
            throw new IllegalArgumentException("a worst inlet temperature lies between -50 and 100 °C");
        }
        requireTemperature(useTemperatureC, "the temperature of use");
        requireTemperature(warningC, "the warning threshold");
        requireTemperature(alarmC, "the alarm threshold");
        requireWithin(maxPowerW.orElse(1), 0.01, 1000, "the highest power", "W");
        requireWithin(sensorOffsetC.orElse(0), -30, 40, "the sensor's offset", "°C");
        requireWithin(sensorOffsetUncertaintyC, 0, 40, "the uncertainty of the sensor's offset", "°C");
        requireWithin(sensorAccuracyC, 0, 40, "the sensor's accuracy", "°C");
        requireWithin(activationEnergyEv, 0, 3, "the activation energy", "eV");
    }

    public static SoakSettings usual() {
        return new SoakSettings(USUAL_WORST_INLETS_C, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), OptionalDouble.empty(), USUAL_OFFSET_UNCERTAINTY_C, USUAL_SENSOR_ACCURACY_C,
                USUAL_ACTIVATION_ENERGY_EV, Optional.empty());
    }

    public SoakSettings withMaxPowerW(double watts) {
        return new SoakSettings(worstInletsC, useTemperatureC, warningC, alarmC, OptionalDouble.of(watts), sensorOffsetC,
                sensorOffsetUncertaintyC, sensorAccuracyC, activationEnergyEv, lifeTest);
    }

    Limit warning() {
        return warningC.isPresent()
                ? Limit.atMost(warningC.getAsDouble(), "stated for this module", Confidence.STATED)
                : Limit.atMost(70, "lowest high-temperature warning of public module memories (70 to 75 °C)",
                        Confidence.SOURCED);
    }

    Limit alarm() {
        return alarmC.isPresent() ? Limit.atMost(alarmC.getAsDouble(), "stated for this module", Confidence.STATED)
                : Limit.atMost(75, "lowest high-temperature alarm of public module memories (75 to 80 °C)",
                        Confidence.SOURCED);
    }

    private static void requireTemperature(OptionalDouble temperatureC, String name) {
        requireWithin(temperatureC.orElse(0), -60, 200, name, "°C");
    }

    private static void requireWithin(double value, double min, double max, String name, String unit) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " lies between " + Figures.plain(min) + " and " + Figures.plain(max)
                    + " " + unit + ", not at " + Figures.plain(value));
        }
    }
}
