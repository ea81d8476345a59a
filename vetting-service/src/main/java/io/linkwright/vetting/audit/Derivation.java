package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/** Criteria that follow from others by arithmetic, so that a bench need not report them. */
final class Derivation {

    /** From two readings of one lane. */
    record OfLane(String criterion, String first, String second, ToDoubleBiFunction<Double, Double> formula) {

        OptionalDouble from(Bound.Place lane) {
            OptionalDouble a = lane.value(first);
            OptionalDouble b = lane.value(second);
            return a.isEmpty() || b.isEmpty() ? OptionalDouble.empty()
                    : OptionalDouble.of(formula.applyAsDouble(a.getAsDouble(), b.getAsDouble()));
        }
    }

    /** From one reading of all lanes of a PMD instance; the unit has the largest over its instances. */
    record OfUnit(String criterion, String reading, ToDoubleFunction<List<Double>> formula) {

        OptionalDouble from(UnitReadings unit, int lanesPerInstance, int instances) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int instance = 0; instance < instances; instance++) {
                List<Double> values = new ArrayList<>();
                for (int lane = 0; lane < lanesPerInstance; lane++) {
                    unit.at(instance * lanesPerInstance + lane).value(reading).ifPresent(values::add);
                }
                if (lanesPerInstance == 0 || values.size() < lanesPerInstance) {
                    return OptionalDouble.empty();
                }
                largest = Math.max(largest, formula.applyAsDouble(values));
            }
            return Double.isFinite(largest) ? OptionalDouble.of(largest) : OptionalDouble.empty();
        }
    }

    static final List<OfLane> OF_LANE = List.of(
            new OfLane("tdecqMinusCeqDb", "tdecqDb", "ceqDb", Figures::difference),
            new OfLane("tdecqTecqDifferenceDb", "tdecqDb", "tecqDb",
                    (tdecq, tecq) -> Math.abs(Figures.difference(tdecq, tecq))));

    static final List<OfUnit> OF_UNIT = List.of(
            new OfUnit("totalAveragePowerDbm", "averagePowerDbm", Derivation::sumOfPowersDbm),
            new OfUnit("laneOmaDifferenceDb", "omaOuterDbm", Derivation::spread));

    /** Powers add as milliwatts. */
    private static double sumOfPowersDbm(List<Double> powersDbm) {
        return 10 * Math.log10(powersDbm.stream().mapToDouble(dbm -> Math.pow(10, dbm / 10)).sum());
    }

    private static double spread(List<Double> values) {
        double max = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        return Figures.difference(max, min);
    }

    private Derivation() {
    }
}
