package io.linkwright.vetting.audit;

import java.util.List;

import io.linkwright.vetting.audit.UnitOutcome.LimitName;

/**
 * What one limit that decides says of one unit. Of an informative limit nothing but its name is told.
 *
 * @param judged whether the unit's outcome rests on it
 * @param undecided whether a reading could not be decided; another one may fail
 */
record LimitOnUnit(LimitAudit limit, boolean judged, boolean fails, boolean undecided, List<MissingReading> missing) {

    LimitOnUnit {
        missing = List.copyOf(missing);
    }

    LimitName name() {
        return limit.name();
    }

    boolean open() {
        return undecided || !missing.isEmpty();
    }
}
