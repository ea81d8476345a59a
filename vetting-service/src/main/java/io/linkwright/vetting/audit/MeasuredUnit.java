package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * The readings of one unit. Of several readings of the same thing the latest counts. Earlier ones stay stored; a verdict says
 * how
 * many there were, so that a retest is never invisible. Here they are only counted: however often a unit was measured, it takes
 * no more room than its lanes and criteria. Not thread safe.
 */
public final class MeasuredUnit {

    private record Key(Integer lane, String criterion) {
    }

    private final String serial;
    private final Map<Key, Reading> latest = new HashMap<>();
    private long readings;

    public MeasuredUnit(String serial) {
        this.serial = requireNonNull(serial, "serial");
    }

    /**
     * Readings come in the order they were recorded: of two with the same time, the later recorded one counts.
     *
     * @throws IllegalArgumentException if the reading is another unit's
     */
    public void add(Reading reading) {
        if (!reading.serial().equals(serial)) {
            throw new IllegalArgumentException("a reading of " + reading.serial() + " among those of " + serial);
        }
        readings++;
        latest.merge(new Key(reading.lane(), reading.criterion()), reading, MeasuredUnit::later);
    }

    private static Reading later(Reading earlier, Reading other) {
        return other.takenAt().isBefore(earlier.takenAt()) ? earlier : other;
    }

    public String serial() {
        return serial;
    }

    /** No two of them with the same criterion and lane. */
    public Collection<Reading> latest() {
        return Collections.unmodifiableCollection(latest.values());
    }

    /** How many were added, those that a later one replaced included. */
    public long readings() {
        return readings;
    }

    /** Readings that a later one of the same lane and criterion replaced. */
    long superseded() {
        return readings - latest.size();
    }
}
