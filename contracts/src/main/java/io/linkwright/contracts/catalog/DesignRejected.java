package io.linkwright.contracts.catalog;

import java.time.Instant;
import java.util.List;

import io.linkwright.contracts.Nullable;
import io.linkwright.contracts.Reason;

/**
 * No interconnect fits.
 *
 * @param reasons all of them, never empty
 * @param nearest a sentence on the nearest thing that can be built; null when there is none
 */
public record DesignRejected(String designId, String consultationId, String organisation, Instant rejectedAt,
        List<Reason> reasons, @Nullable String nearest) {

    public DesignRejected {
        reasons = List.copyOf(reasons);
    }
}
