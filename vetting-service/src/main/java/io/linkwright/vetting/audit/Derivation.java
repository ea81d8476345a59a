package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

import io.linkwright.vetting.audit.Uncertainty.Contribution;

/**
 * Criteria that follow from others by arithmetic, so that a bench need not report them; their uncertainties follow likewise.
 */
final class Derivation {

    /** @param uncertainty null where none is known */
    record Derived(double value, Uncertainty uncertainty) {
    }

    /** From two readings of one lane; the formula moves by as much as either of them. */
    record OfLane(String criterion, String first, String second, ToDoubleBiFunction<Double, Double> formula) {

        Optional<Derived> from(Bound.Place lane) {
            OptionalDouble a = lane.value(first);
            OptionalDouble b = lane.value(second);
            if (a.isEmpty() || b.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Derived(formula.applyAsDouble(a.getAsDouble(), b.getAsDouble()),
                    Uncertainty.combined(List.of(new Contribution(first, 1, lane.uncertainty(first).orElse(null)),
                            new Contribution(second, 1, lane.uncertainty(second).orElse(null))))));
        }
    }

    /** @param uncertainty null where none is known */
    record LaneFigure(int lane, double value, Uncertainty uncertainty) {

        Contribution times(double sensitivity) {
            return new Contribution("lane " + lane, sensitivity, uncertainty);
        }
    }

    /** From one reading of all lanes of a PMD instance; the unit has the largest over its instances. */
    record OfUnit(String criterion, String reading, Function<List<LaneFigure>, Derived> formula) {

        Optional<Derived> from(UnitReadings unit, int lanesPerInstance, int instances) {
            Derived largest = null;
            for (int instance = 0; instance < instances; instance++) {
                List<LaneFigure> lanes = new ArrayList<>();
                for (int lane = instance * lanesPerInstance; lane < (instance + 1) * lanesPerInstance; lane++) {
                    Bound.Place place = unit.at(lane);
                    OptionalDouble value = place.value(reading);
                    if (value.isPresent()) {
                        lanes.add(new LaneFigure(lane, value.getAsDouble(), place.uncertainty(reading).orElse(null)));
                    }
                }
                if (lanesPerInstance == 0 || lanes.size() < lanesPerInstance) {
                    return Optional.empty();
                }
                Derived derived = formula.apply(lanes);
                largest = largest == null || derived.value() > largest.value() ? derived : largest;
            }
            return Optional.ofNullable(largest).filter(derived -> Double.isFinite(derived.value()));
        }
    }

    static final List<OfLane> OF_LANE = List.of(
            new OfLane("tdecqMinusCeqDb", "tdecqDb", "ceqDb", Figures::difference),
            new OfLane("tdecqTecqDifferenceDb", "tdecqDb", "tecqDb",
                    (tdecq, tecq) -> Math.abs(Figures.difference(tdecq, tecq))));

    static final List<OfUnit> OF_UNIT = List.of(
            new OfUnit("totalAveragePowerDbm", "averagePowerDbm", Derivation::sumOfPowersDbm),
            new OfUnit("laneOmaDifferenceDb", "omaOuterDbm", Derivation::spread));

    /** Powers add as milliwatts; a lane moves the sum in dB by its share of the power. */
    private static Derived sumOfPowersDbm(List<LaneFigure> lanes) {
        double sum = lanes.stream().mapToDouble(Derivation::milliwatts).sum();
        return new Derived(10 * Math.log10(sum),
                Uncertainty.combined(lanes.stream().map(lane -> lane.times(milliwatts(lane) / sum)).toList()));
    }

    private static double milliwatts(LaneFigure lane) {
        return Math.pow(10, lane.value() / 10);
    }

    private static Derived spread(List<LaneFigure> lanes) {
        LaneFigure highest = lanes.get(0);
        LaneFigure lowest = lanes.get(0);
        for (LaneFigure lane : lanes) {
            highest = lane.value() > highest.value() ? lane : highest;
            lowest = lane.value() < lowest.value() ? lane : lowest;
        }
        Uncertainty uncertainty = highest == lowest ? null
                : Uncertainty.combined(List.of(highest.times(1), lowest.times(1)));
        return new Derived(Figures.difference(highest.value(), lowest.value()), uncertainty);
    }

    private Derivation() {
    }
}
