package io.linkwright.vetting.measurement;

import java.time.Instant;

/**
 * A measurement as it was stored.
 *
 * @param lane counts from 0; null for a criterion of the whole unit
 */
public record MeasurementView(long id, String serial, Integer lane, String criterion, double value, String unit,
        Instant takenAt,
        String bench, Instant recordedAt, String recordedBy) {
}
