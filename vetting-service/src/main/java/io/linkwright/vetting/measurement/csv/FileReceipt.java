package io.linkwright.vetting.measurement.csv;

import java.time.Instant;
import java.util.UUID;

/**
 * What a file left behind.
 *
 * @param measurements rows stored
 * @param unitsMeasured units of the lot that had any measurement then, from this or an earlier upload
 * @param sha256 of the file as it is unpacked, in hex
 * @param duplicate whether this very file was taken for the lot before, so that nothing was stored now; the rest is then what
 *        was
 *        answered the first time
 */
public record FileReceipt(UUID lotId, long measurements, long unitsMeasured, String sha256, Instant receivedAt,
        String receivedBy, boolean duplicate) {
}
