package io.linkwright.vetting.measurement;

import java.time.Instant;

/**
 * A measurement as it was stored.
 *
 * @param lane counts from 0; null for a criterion of the whole unit
 * @param uncertainty expanded (coverage factor 2), in the value's unit; null where the bench stated none
 */
public record MeasurementView(long id, String serial, Integer lane, String criterion, double value, Double uncertainty,
        String unit,
        Instant takenAt,
        String bench, Instant recordedAt, String recordedBy) {
}
