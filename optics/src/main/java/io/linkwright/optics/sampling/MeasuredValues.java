package io.linkwright.optics.sampling;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measured values of the units of a sample as a file has them.
 *
 * @param values in the file's order
 */
public record MeasuredValues(List<Value> values) {

    /**
     * @param serial null where the file names no units
     * @param lane null where it names no lanes
     */
    public record Value(String serial, String lane, double value) {
    }

    public MeasuredValues {
        values = List.copyOf(values);
    }

    /** Whether a unit has several values: lanes of one unit are not independent. */
    public boolean severalOfAUnit() {
        return values.stream().anyMatch(value -> value.serial() != null)
                && values.stream().map(Value::serial).distinct().count() < values.size();
    }

    /**
     * One value per unit: of several the one nearest to a limit, or furthest beyond. Without serials every value is a unit's.
     *
     * @param lowerLimit null where there is none
     * @param upperLimit null where there is none
     */
    public double[] worstOfEachUnit(Double lowerLimit, Double upperLimit) {
        if (values.stream().anyMatch(value -> value.serial() == null)) {
            return values.stream().mapToDouble(Value::value).toArray();
        }
        Map<String, Double> worst = new LinkedHashMap<>();
        values.forEach(value -> worst.merge(value.serial(), value.value(),
                (one, other) -> margin(other, lowerLimit, upperLimit) < margin(one, lowerLimit, upperLimit) ? other : one));
        Collection<Double> units = worst.values();
        return units.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double margin(double value, Double lowerLimit, Double upperLimit) {
        return Math.min(lowerLimit == null ? Double.POSITIVE_INFINITY : value - lowerLimit,
                upperLimit == null ? Double.POSITIVE_INFINITY : upperLimit - value);
    }
}
