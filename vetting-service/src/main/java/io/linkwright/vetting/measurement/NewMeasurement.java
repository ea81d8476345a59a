package io.linkwright.vetting.measurement;

import java.time.Instant;

/**
 * A measurement that was checked and may be stored.
 *
 * @param index place in the request, for faults that only the database can find
 * @param lane counts from 0; null for a criterion of the whole unit
 * @param uncertainty expanded (coverage factor 2), in the value's unit, 0 or more; null where the bench states none
 */
record NewMeasurement(int index, String serial, Integer lane, String criterion, double value, Double uncertainty, String unit,
        Instant takenAt,
        String bench) {
}
