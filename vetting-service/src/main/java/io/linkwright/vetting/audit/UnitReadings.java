package io.linkwright.vetting.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** The readings of one unit that count: the latest of each criterion and lane, and what follows from them. */
final class UnitReadings {

    private static final int WHOLE_UNIT = -1;

    private final String serial;
    private final int lanesPerInstance;
    private final Map<Integer, Map<String, Double>> byLane = new TreeMap<>();
    private final Map<Integer, Map<String, Uncertainty>> uncertaintyByLane = new HashMap<>();
    private final Set<String> measured = new HashSet<>();

    private UnitReadings(String serial, int lanesPerInstance) {
        this.serial = serial;
        this.lanesPerInstance = lanesPerInstance;
    }

    /**
     * @param latest no two of them with the same criterion and lane
     * @param defaults by criterion, for readings that state no uncertainty
     */
    static UnitReadings of(String serial, Collection<Reading> latest, int lanesPerInstance, int instances,
            Map<String, Uncertainty> defaults) {
        UnitReadings unit = new UnitReadings(serial, lanesPerInstance);
        latest.forEach(reading -> {
            unit.put(reading.lane(), reading.criterion(), reading.value(), reading.uncertainty() == null
                    ? defaults.get(reading.criterion())
                    : Uncertainty.stated(reading.uncertainty()));
            unit.measured.add(reading.criterion());
        });
        for (int lane = 0; lane < lanesPerInstance * instances; lane++) {
            for (Derivation.OfLane derivation : Derivation.OF_LANE) {
                unit.derive(lane, derivation.criterion(), derivation.from(unit.at(lane)));
            }
        }
        for (Derivation.OfUnit derivation : Derivation.OF_UNIT) {
            unit.derive(null, derivation.criterion(), derivation.from(unit, lanesPerInstance, instances));
        }
        return unit;
    }

    String serial() {
        return serial;
    }

    /** Whether a bench measured the criterion on this unit, on any lane. */
    boolean measured(String criterion) {
        return measured.contains(criterion);
    }

    /** @param lane null for the unit as a whole */
    Bound.Place at(Integer lane) {
        Map<String, Double> values = byLane.getOrDefault(key(lane), Map.of());
        Map<String, Uncertainty> uncertainties = uncertaintyByLane.getOrDefault(key(lane), Map.of());
        return new Bound.Place() {
            @Override
            public int laneOfInstance() {
                return lane == null || lanesPerInstance == 0 ? 0 : lane % lanesPerInstance;
            }

            @Override
            public OptionalDouble value(String criterion) {
                Double value = values.get(criterion);
                return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
            }

            @Override
            public Optional<Uncertainty> uncertainty(String criterion) {
                return Optional.ofNullable(uncertainties.get(criterion));
            }
        };
    }

    /** @param uncertainty null where none is known */
    private void put(Integer lane, String criterion, double value, Uncertainty uncertainty) {
        byLane.computeIfAbsent(key(lane), place -> new HashMap<>()).put(criterion, value);
        if (uncertainty != null) {
            uncertaintyByLane.computeIfAbsent(key(lane), place -> new HashMap<>()).put(criterion, uncertainty);
        }
    }

    /** What the bench measured itself goes before what was derived. */
    private void derive(Integer lane, String criterion, Optional<Derivation.Derived> derived) {
        if (at(lane).value(criterion).isEmpty()) {
            derived.ifPresent(figure -> put(lane, criterion, figure.value(), figure.uncertainty()));
        }
    }

    private static Integer key(Integer lane) {
        return lane == null ? WHOLE_UNIT : lane;
    }
}
