package io.linkwright.vetting.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A unit that is easily mistaken for another one, and how to get from it to the right one. Only ever used for a hint: a value
 * in the wrong unit is refused, never converted silently.
 */
record UnitSlip(String from, String to, DoubleUnaryOperator conversion) {

    private static final List<UnitSlip> KNOWN = List.of(
            new UnitSlip("mW", "dBm", milliwatts -> 10 * Math.log10(milliwatts)),
            new UnitSlip("µW", "dBm", microwatts -> 10 * Math.log10(microwatts / 1e3)),
            new UnitSlip("uW", "dBm", microwatts -> 10 * Math.log10(microwatts / 1e3)),
            new UnitSlip("W", "dBm", watts -> 10 * Math.log10(watts * 1e3)),
            new UnitSlip("linear ratio", "dB", ratio -> 10 * Math.log10(ratio)),
            new UnitSlip("mW", "W", milliwatts -> milliwatts / 1e3),
            new UnitSlip("K", "°C", kelvin -> kelvin - 273.15),
            new UnitSlip("°F", "°C", fahrenheit -> (fahrenheit - 32) / 1.8),
            new UnitSlip("°C/256", "°C", raw -> raw / 256),
            new UnitSlip("µm", "nm", micrometres -> micrometres * 1e3),
            new UnitSlip("um", "nm", micrometres -> micrometres * 1e3),
            new UnitSlip("THz", "nm", terahertz -> 299_792.458 / terahertz),
            new UnitSlip("pm", "nm", picometres -> picometres / 1e3),
            new UnitSlip("ns", "ps", nanoseconds -> nanoseconds * 1e3),
            new UnitSlip("%", "ratio", percent -> percent / 100),
            new UnitSlip("log10", "ratio", exponent -> Math.pow(10, exponent)),
            new UnitSlip("s", "h", seconds -> seconds / 3600),
            new UnitSlip("min", "h", minutes -> minutes / 60));

    /** What a value in another unit would be in the criterion's. Empty when nothing plausible comes out. */
    static Optional<Double> converted(Criterion criterion, double value, String unit) {
        return KNOWN.stream().filter(slip -> slip.to.equals(criterion.unit()) && slip.from.equals(unit))
                .map(slip -> slip.conversion.applyAsDouble(value)).filter(criterion::isPlausible).findFirst();
    }

    /** The first unit in which an implausible value would make sense. */
    static Optional<UnitSlip> suspected(Criterion criterion, double value) {
        return KNOWN.stream().filter(slip -> slip.to.equals(criterion.unit()))
                .filter(slip -> criterion.isPlausible(slip.conversion.applyAsDouble(value))).findFirst();
    }
}
