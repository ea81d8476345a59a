package io.linkwright.contracts.catalog;

import java.time.Instant;

/** The designer found an interconnect that fits. */
public record DesignProposed(String designId, String consultationId, String organisation, Instant proposedAt,
        String auditProfile, String currency, Design design) {
}
