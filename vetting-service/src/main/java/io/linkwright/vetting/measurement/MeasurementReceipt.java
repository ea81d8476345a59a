package io.linkwright.vetting.measurement;

import java.util.UUID;

/**
 * What an upload left behind.
 *
 * @param measurements rows stored
 * @param unitsMeasured units of the lot that have any measurement, from this or an earlier upload
 */
public record MeasurementReceipt(UUID lotId, int measurements, long unitsMeasured) {
}
