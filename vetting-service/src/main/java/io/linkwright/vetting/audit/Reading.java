package io.linkwright.vetting.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * One value that a bench measured. Already known to be plausible and in the criterion's unit.
 *
 * @param lane counts from 0 over all PMD instances of the unit; null for a criterion of the whole unit
 * @param uncertainty expanded (coverage factor 2), in the value's unit, 0 or more; null where the bench states none
 */
public record Reading(String serial, Integer lane, String criterion, double value, Double uncertainty, Instant takenAt,
        String bench) {

    public Reading {
        requireNonNull(serial, "serial");
        requireNonNull(criterion, "criterion");
        requireNonNull(takenAt, "takenAt");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(criterion + " of " + serial + " is " + value);
        }
        if (uncertainty != null && !(uncertainty >= 0 && Double.isFinite(uncertainty))) {
            throw new IllegalArgumentException(criterion + " of " + serial + " has an uncertainty of " + uncertainty);
        }
    }
}
