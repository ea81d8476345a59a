package io.linkwright.vetting.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Of several readings of the same thing the latest counts. Earlier ones stay stored; a verdict says how many there were, so
 * that a retest is never invisible.
 *
 * @param superseded readings that a later one of the same serial, lane and criterion replaced
 */
record LatestReadings(List<UnitReadings> units, int superseded) {

    private record Key(Integer lane, String criterion) {
    }

    /** @param readings in the order they were recorded: of two with the same time, the later recorded one counts */
    static LatestReadings of(List<Reading> readings, int lanesPerInstance, int instances,
            Map<String, Uncertainty> defaultUncertainties) {
        Map<String, Map<Key, Reading>> bySerial = new TreeMap<>();
        for (Reading reading : readings) {
            bySerial.computeIfAbsent(reading.serial(), serial -> new HashMap<>())
                    .merge(new Key(reading.lane(), reading.criterion()), reading, LatestReadings::later);
        }
        List<UnitReadings> units = new ArrayList<>();
        int kept = 0;
        for (Map.Entry<String, Map<Key, Reading>> unit : bySerial.entrySet()) {
            kept += unit.getValue().size();
            units.add(UnitReadings.of(unit.getKey(), List.copyOf(unit.getValue().values()), lanesPerInstance, instances,
                    defaultUncertainties));
        }
        return new LatestReadings(units, readings.size() - kept);
    }

    private static Reading later(Reading earlier, Reading other) {
        return other.takenAt().isBefore(earlier.takenAt()) ? earlier : other;
    }
}
